import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';
import type { Crumb } from '../../page-view';

export function Breadcrumb({ ctx, crumbs }: { ctx: PageContext; crumbs: readonly Crumb[] }) {
  return (
    <nav className="breadcrumb container" aria-label={ctx.t('nav.breadcrumb')}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.path}>
            {index === crumbs.length - 1 ? (
              <span aria-current="page">{crumb.title}</span>
            ) : (
              <a href={hrefOf(crumb.path)}>{crumb.title}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
