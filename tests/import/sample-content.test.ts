import { readFileSync } from 'node:fs';
import { contentTypes } from '@collections/index';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readImportFolder } from '@/seed/import/read-import-folder';
import { refusalSentence } from '@/seed/import-text';

it('reads the sample content without a refusal', async () => {
  const rows = parse(readFileSync('src/seed/content/agencies.yaml', 'utf8')) as { key: string }[];
  const agencies = new Map(rows.map(({ key }) => [key, key]));
  const options = { types: contentTypes, mediaFolder: 'media/samples', agencies };
  const { refusals, documents } = await readImportFolder('src/seed/content', options);
  expect(refusals.map((refusal) => refusalSentence(refusal, 'en'))).toEqual([]);
  expect(documents.length).toBeGreaterThan(60);
});
