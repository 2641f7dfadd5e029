import type { CollectionSlug, PayloadRequest } from 'payload';
import type { ItemLink } from '@/content/content-item';
import type { Locale } from '@/i18n/locales';
import type { MediaDocument } from '@/media/media-document';
import { toPublicMedia } from '@/media/to-public-media';
import type { RequirementContext } from '@/workflow/requirements/issue';
import type { ProjectionSources } from './project-item';
import { type ItemRow, itemKey } from './records';

/** Everything comes in one language or not at all; linked documents come from the content store, never from drafts. */
export function projectionSources(
  req: PayloadRequest,
  locale: Locale,
): ProjectionSources & RequirementContext['sources'] {
  return {
    async media(id) {
      const doc = await findRaw(req, 'media', id);
      return doc ? toPublicMedia(doc as unknown as MediaDocument, locale) : null;
    },
    async item(contentId) {
      const row = await findRaw(req, 'content-items', itemKey(contentId, locale));
      return row ? toItemLink(row as ItemRow) : null;
    },
    async at(path) {
      const where = { and: [{ path: { equals: path } }, { state: { equals: 'live' } }] };
      const row = await req.payload.db.findOne<ItemRow>({ collection: 'content-items', where, req });
      return row ? toItemLink(row) : null;
    },
    async agencyName(id) {
      const agency = await findRaw(req, 'agencies', id);
      const name = (agency?.name as Partial<Record<Locale, string>> | undefined)?.[locale];
      return name ?? null;
    },
  };
}

function toItemLink({ contentId, type, title, path, state }: ItemRow): ItemLink | null {
  return state === 'live' ? { contentId, type, title: title ?? '', path } : null;
}

async function findRaw(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<(Record<string, unknown> & { id: string }) | null> {
  return id ? req.payload.db.findOne({ collection, where: { id: { equals: id } }, req }) : null;
}
