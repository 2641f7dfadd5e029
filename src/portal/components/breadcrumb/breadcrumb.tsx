import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import type { Crumb } from '../../page-view';

/** The way up; the page itself stands below as the heading. */
export function Breadcrumb({ ctx, crumbs }: { ctx: PageContext; crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb container" aria-label={ctx.t('nav.breadcrumb')}>
      <ol>
        {crumbs.slice(0, -1).map((crumb) => (
          <li key={crumb.path}>
            <a href={hrefOf(crumb.path)}>{crumb.title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
