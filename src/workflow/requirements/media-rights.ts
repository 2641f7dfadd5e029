import type { PublicMedia } from '@/content/public-media';
import { idsOf, valueIn } from '@/content/raw-document';
import { collectLinks } from '@/content/rich-text/collect-links';
import type { Issue, Requirement } from './issue';

/** Every picture shown has alternative text and credit in this language, and rights that have not run out. */
export const mediaRights: Requirement = async ({ type, doc, locale, sources, now }) => {
  const issues: Issue[] = [];
  for (const field of type.fields) {
    const value = valueIn(field, doc, locale);
    const ids =
      field.kind === 'media' ? idsOf(value) : field.kind === 'body' ? collectLinks(value).mediaIds : [];
    for (const id of ids) {
      const media = await sources.media(id);
      if (media) issues.push(...issuesOf(media, field.name, now));
    }
  }
  return issues;
};

function issuesOf(media: PublicMedia & { expires?: string | null }, field: string, now: Date): Issue[] {
  const values = { name: media.filename };
  const issues: Issue[] = [];
  if (media.kind === 'image' && !media.alt) issues.push({ field, key: 'noAlt', severity: 'error', values });
  if (media.kind === 'image' && !media.credit)
    issues.push({ field, key: 'noCredit', severity: 'error', values });
  if (media.expires && new Date(media.expires) <= now) {
    const date = media.expires.slice(0, 10);
    issues.push({ field, key: 'rightsExpired', severity: 'error', values: { ...values, date } });
  }
  return issues;
}
