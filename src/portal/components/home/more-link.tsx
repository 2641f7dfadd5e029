import type { LiveItem } from '@/content/content-item';
import { hrefOf } from '../../address';
import type { PageContext } from '../../page-context';

export function MoreLink({ ctx, section }: { ctx: PageContext; section: LiveItem | undefined }) {
  if (!section) return null;
  return (
    <a className="more-link" href={hrefOf(section.path)}>
      {ctx.t('home.more', { section: section.title })}
    </a>
  );
}
