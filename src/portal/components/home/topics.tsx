import type { LiveItem } from '@/content/content-item';
import type { PageContext } from '../../page-context';
import { LinkCloud } from '../listing/listing';

export function Topics({
  ctx,
  tags,
  heading,
}: {
  ctx: PageContext;
  tags: readonly LiveItem[];
  heading?: string | undefined;
}) {
  return (
    <nav className="topics container" aria-labelledby="topics-title">
      <h2 id="topics-title">{heading || ctx.t('home.topics')}</h2>
      <LinkCloud links={tags} />
    </nav>
  );
}
