import type { ContentType } from '@/content/content-type';
import { collectLinks } from '@/content/rich-text/collect-links';
import type { ImportDocument } from './build-document';
import type { DocumentData } from './port';

/**
 * The document without its links to documents that are not saved yet, as drafts, for nobody should read a text that
 * waits for half of itself. Null when it has no such links.
 */
export function withoutForwardLinks(
  document: ImportDocument,
  types: readonly ContentType[],
  saved: ReadonlySet<string>,
): DocumentData | null {
  const fields = types.find(({ slug }) => slug === document.type)?.fields ?? [];
  const shared = { ...document.shared };
  // A draft may link in its text to what is not there yet; a published text may not.
  let isChanged = bodyLinks(document).some((id) => !saved.has(id));
  for (const { kind, name } of fields) {
    if (kind !== 'link' && kind !== 'links') continue;
    const ids = [shared[name]].flat().filter((id): id is string => typeof id === 'string');
    const known = ids.filter((id) => saved.has(id));
    if (known.length === ids.length) continue;
    isChanged = true;
    if (kind === 'links' && known.length > 0) shared[name] = known;
    else delete shared[name];
  }
  return isChanged ? { key: document.key, shared, locales: asDrafts(document.locales) } : null;
}

function bodyLinks({ locales }: ImportDocument): string[] {
  return Object.values(locales).flatMap(({ fields }) => collectLinks(fields.body).items.map(({ id }) => id));
}

function asDrafts(locales: DocumentData['locales']): DocumentData['locales'] {
  const entries = Object.entries(locales).map(([locale, data]) => [
    locale,
    { ...data, status: 'draft' as const },
  ]);
  return Object.fromEntries(entries);
}
