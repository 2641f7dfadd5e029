import type { LiveItem } from '@/content/content-item';
import type { PageContext } from '../../page-context';
import { LinkCloud } from '../listing/listing';

export function Topics({ ctx, tags }: { ctx: PageContext; tags: readonly LiveItem[] }) {
  return (
    <nav className="topics container" aria-labelledby="topics-title">
      <h2 id="topics-title">{ctx.t('home.topics')}</h2>
      <LinkCloud links={tags} />
    </nav>
  );
}
