import { isDatabaseAway } from '@/database/is-database-away';
import type { PageResult } from './http/page-result';
import type { PortalServices } from './page-context';
import { renderErrorPage, renderPage } from './render-page';

/** What the error page can do without: nothing is known when even the services cannot be had. */
const bare = { site: { origin: '', host: '', adminEmail: '', secret: '' }, contentTypes: [] };

type GetServices = () => Promise<PortalServices>;
type OnError = (error: unknown) => void;

/**
 * As `renderPage`, but a failure of ours becomes a page too, a database that is away included.
 * @param onError hears of the failure
 */
export function answerPage(path: string, getServices: GetServices, onError?: OnError): Promise<PageResult> {
  return answering(path, getServices, (services) => renderPage(path, services), onError);
}

/** What `answer` makes of the services, or the error page in the language of `path`. */
export async function answering(
  path: string,
  getServices: GetServices,
  answer: (services: PortalServices) => Promise<PageResult>,
  onError: OnError = (error) => console.error(error),
): Promise<PageResult> {
  let known: Pick<PortalServices, 'site' | 'contentTypes'> = bare;
  try {
    const services = await getServices();
    known = services;
    return await answer(services);
  } catch (error) {
    onError(error);
    return renderErrorPage(path, known, isDatabaseAway(error) ? 503 : 500);
  }
}
