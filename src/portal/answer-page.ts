import type { PageResult } from './http/page-result';
import type { PortalServices } from './page-context';
import { renderErrorPage, renderPage } from './render-page';

/** As `renderPage`, but a failure of ours becomes a page too. `onError` hears of it. */
export async function answerPage(
  path: string,
  services: PortalServices,
  onError: (error: unknown) => void = (error) => console.error(error),
): Promise<PageResult> {
  try {
    return await renderPage(path, services);
  } catch (error) {
    onError(error);
    return renderErrorPage(path, services);
  }
}
