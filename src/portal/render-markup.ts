import type { ReactNode } from 'react';

/** Static markup of a tree of plain components. Next refuses a static import of the renderer, not a dynamic one. */
export async function renderMarkup(node: ReactNode): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(node);
}
