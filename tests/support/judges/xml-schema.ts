/** xmllint against the published schemas in tests/fixtures/schemas; nothing is fetched. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { output } from '../system-tools';

const folder = path.resolve('tests/fixtures/schemas');

/** What is wrong with the documents, by name; an empty object when all are valid. */
export async function schemaFaults(
  schema: 'all-oai.xsd' | 'all-sitemap.xsd' | 'all-siteindex.xsd',
  documents: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const work = await mkdtemp(path.join(tmpdir(), 'xmllint-'));
  const faults: Record<string, string> = {};
  try {
    for (const [index, [name, text]] of Object.entries(documents).entries()) {
      const file = path.join(work, `${index}.xml`);
      await writeFile(file, text);
      const args = ['--nonet', '--noout', '--schema', path.join(folder, schema), file];
      const catalog = { XML_CATALOG_FILES: path.join(folder, 'catalog.xml') };
      await output('xmllint', args, catalog).catch((error: Error) => {
        faults[name] = error.message;
      });
    }
  } finally {
    await rm(work, { recursive: true });
  }
  return faults;
}
