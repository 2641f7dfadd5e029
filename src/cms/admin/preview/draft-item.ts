import { createLocalReq, type Payload, type TypedUser } from 'payload';
import type { LiveItem } from '@/content/content-item';
import type { ContentType } from '@/content/content-type';
import { textIn, valueIn } from '@/content/raw-document';
import type { Locale } from '@/i18n/locales';
import { latestDocument } from '@/publishing/documents';
import { projectItem } from '@/publishing/project-item';
import { projectionSources } from '@/publishing/projection-sources';
import { publicPath } from '@/publishing/public-path';

interface DraftRequest {
  payload: Payload;
  user: TypedUser;
  type: ContentType;
  id: string;
  locale: Locale;
  now: Date;
}

/** The newest draft as it would be published: projected by the very function that publishes, and kept nowhere. */
export async function draftItem(request: DraftRequest): Promise<LiveItem | null> {
  const { payload, user, type, id, locale, now } = request;
  const req = await createLocalReq({ user }, payload);
  const doc = await latestDocument(req, type.slug, id);
  if (!doc) return null;
  const projection = await projectItem(type, doc, locale, projectionSources(req, locale));
  const publishedAt = valueIn({ name: 'publishedAt', localized: true }, doc, locale);
  const path = publicPath(type, locale, textIn('slug', doc, locale) || id);
  const { title, description, body, details } = projection;
  return {
    contentId: id,
    type: type.slug,
    locale,
    path,
    state: 'live',
    title,
    description,
    body,
    details,
    translations: { [locale]: path },
    firstPublishedAt: typeof publishedAt === 'string' ? publishedAt : now.toISOString(),
    publicUpdatedAt: now.toISOString(),
    digest: '',
    seq: 0,
    datestamp: now.toISOString(),
  };
}
