/** All there is in a database and beside it, as one digest for each collection: what a restored portal is compared by. */
import { readdir } from 'node:fs/promises';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { canonicalJson } from '@/lib/canonical-json';
import { sha256 } from '@/lib/sha256';
import { mediaDirectory } from '@/media/media-directory';
import { originalsDirectory } from '@/media/originals/original-store';

export type Contents = Record<string, { rows: number; digest: string }>;

const all = { where: {}, pagination: false, limit: 0 } as const;

export async function contents(): Promise<Contents> {
  const payload = await getPayload({ config });
  const found: Contents = { files: described(await readdir(originalsDirectory(mediaDirectory()))) };
  for (const { config: collection } of Object.values(payload.collections)) {
    const { docs } = await payload.db.find({ collection: collection.slug, ...all });
    found[collection.slug] = described(docs);
    if (collection.versions) found[`${collection.slug}, versions`] = await versions(payload, collection.slug);
  }
  return found;
}

async function versions(payload: Payload, collection: string) {
  const { docs } = await payload.db.findVersions({ collection: collection as never, ...all });
  return described(docs);
}

function described(rows: unknown[]): Contents[string] {
  const texts = rows.map((row) => canonicalJson(row)).sort();
  return { rows: rows.length, digest: sha256(texts.join('\n')) };
}
