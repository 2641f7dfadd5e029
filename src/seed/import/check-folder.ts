/** What can only be seen across documents: ids, slugs and fronts that are used twice. */
import type { DocumentFolder } from './read-document-folder';
import type { ImportMedia } from './read-media';
import { Refusals } from './refusal';

export function refuseDuplicates(
  folders: readonly DocumentFolder[],
  media: readonly ImportMedia[],
): Refusals[] {
  const used = new Map<string, string>();
  const mediaRefusals = media.flatMap(({ id, file }) => {
    const refusals = new Refusals(file);
    const other = take(used, `id ${id}`, file);
    if (other) refusals.add(1, 'duplicateId', { other }, 'id');
    return other ? [refusals] : [];
  });
  for (const folder of folders) refuseInFolder(folder, used);
  return mediaRefusals;
}

function refuseInFolder({ files, folder, id, type }: DocumentFolder, used: Map<string, string>): void {
  const [first] = files;
  const sameId = first && take(used, `id ${id}`, folder);
  if (sameId) first.refusals.add(first.lineOf(['id']), 'duplicateId', { other: sameId }, 'id');
  for (const { file, locale, values, lineOf, refusals } of files) {
    if (type.page === 'home' && values.status === 'published') {
      const front = take(used, `home ${locale}`, file);
      if (front) refusals.add(lineOf(['status']), 'duplicateHome', { other: front }, 'status');
    }
    if (!values.slug) continue;
    const other = take(used, `slug ${type.segments[locale]} ${locale} ${values.slug}`, file);
    if (other) refusals.add(lineOf(['slug']), 'duplicateSlug', { value: values.slug, other }, 'slug');
  }
}

/** Who has it already, if anybody. */
function take(used: Map<string, string>, what: string, by: string): string | undefined {
  const before = used.get(what);
  if (before === undefined) used.set(what, by);
  return before;
}
