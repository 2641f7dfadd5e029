import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { asList, asRecord, asString } from '@/content/rich-text/untrusted';

/** Agencies a trial run would have made first: by their keys, for they have no ids yet. */
export async function announcedAgencies(folder: string): Promise<[string, string][]> {
  const text = await readFile(path.join(folder, 'agencies.yaml'), 'utf8').catch(() => '');
  const keys = asList(parse(text)).map((row) => asString(asRecord(row).key));
  return keys.filter(Boolean).map((key) => [key, key]);
}
