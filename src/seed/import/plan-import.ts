/** What an import would do, found by reading alone. */
import type { ContentType } from '@/content/content-type';
import type { ImportDocument } from './build-document';
import { sameDocument, sameMetadata } from './compare-documents';
import type { ImportPort } from './port';
import type { ImportFolder } from './read-import-folder';
import type { ImportMedia } from './read-media';

export type ImportAction = 'create' | 'update' | 'unchanged';

export interface ImportPlan {
  media: { action: ImportAction; medium: ImportMedia; withFile: boolean }[];
  documents: { action: ImportAction; document: ImportDocument }[];
}

export async function planImport(
  port: ImportPort,
  { media, documents }: Pick<ImportFolder, 'media' | 'documents'>,
  types: readonly ContentType[],
): Promise<ImportPlan> {
  const plan: ImportPlan = { media: [], documents: [] };
  for (const medium of media) plan.media.push(await planMedium(port, medium));
  for (const document of documents) {
    plan.documents.push({ document, action: await planDocument(port, document, types) });
  }
  return plan;
}

async function planMedium(port: ImportPort, medium: ImportMedia): Promise<ImportPlan['media'][number]> {
  const stored = await port.findMedia(medium.id);
  if (!stored) return { action: 'create', medium, withFile: true };
  const withFile = !stored.digests.includes(medium.digest);
  const isSame = !withFile && sameMetadata(stored.metadata, medium.metadata);
  return { action: isSame ? 'unchanged' : 'update', medium, withFile };
}

async function planDocument(
  port: ImportPort,
  document: ImportDocument,
  types: readonly ContentType[],
): Promise<ImportAction> {
  const stored = await port.findDocument(document.type, document.id);
  const type = types.find(({ slug }) => slug === document.type);
  if (!stored || !type) return 'create';
  return sameDocument(type, stored, document) ? 'unchanged' : 'update';
}
