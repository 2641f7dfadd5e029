import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';

interface PagingProps {
  ctx: PageContext;
  /** Path of page 1, which has no number. */
  path: string;
  page: number;
  pages: number;
}

/** Path of page `n` of a list: page 1 is the list itself. */
export function pagePath(path: string, page: number): string {
  return page <= 1 ? path : `${path}/${page}`;
}

export function Paging({ ctx, path, page, pages }: PagingProps) {
  if (pages <= 1) return null;
  return (
    <nav className="paging" aria-label={ctx.t('listing.pages')}>
      {page > 1 && (
        <a className="paging-step" rel="prev" href={hrefOf(pagePath(path, page - 1))}>
          {ctx.t('listing.previous')}
        </a>
      )}
      <ol className="paging-numbers">
        {pagesAround(page, pages).map((number) => (
          <li key={number}>
            <a
              href={hrefOf(pagePath(path, number))}
              aria-label={ctx.t('listing.goTo', { page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className="paging-step" rel="next" href={hrefOf(pagePath(path, page + 1))}>
          {ctx.t('listing.next')}
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and two on each side of the current one. */
export function pagesAround(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}
