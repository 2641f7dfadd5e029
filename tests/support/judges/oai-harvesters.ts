/** Harvesters written by others. Each takes the address of an OAI-PMH endpoint and tells what it saw. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { output, python } from '../system-tools';

export interface Harvest {
  /** Every identifier, in the order received, deleted ones included. */
  identifiers: string[];
  deleted: string[];
}

export type Harvester = (endpoint: string, metadataPrefix: string) => Promise<Harvest>;

/** Perl HTTP::OAI. */
const withHttpOai: Harvester = (endpoint, prefix) =>
  lines(
    output('perl', [
      '-MHTTP::OAI',
      '-e',
      `my $h = HTTP::OAI::Harvester->new(baseURL => $ARGV[0], resume => 1);
       my $r = $h->ListRecords(metadataPrefix => $ARGV[1],
         onRecord => sub { print $_[0]->identifier, "\\t", ($_[0]->is_deleted ? 1 : 0), "\\n" });
       die $r->message if $r->is_error;`,
      endpoint,
      prefix,
    ]),
  );

/** Debian's command `oai_pmh`. */
const withCommand: Harvester = async (endpoint, prefix) => {
  const text = await output('oai_pmh', ['-X', 'ListRecords', '--metadataPrefix', prefix, endpoint]);
  const headers = [...text.matchAll(/(?:^|\f)identifier: (.+)\ndatestamp: .+\nstatus: (.*)$/gm)];
  return {
    identifiers: headers.map(([, identifier = '']) => identifier),
    deleted: headers.filter(([, , status]) => status === 'deleted').map(([, identifier = '']) => identifier),
  };
};

/** Perl Catmandu::Importer::OAI. */
const withCatmandu: Harvester = (endpoint, prefix) =>
  lines(
    output('perl', [
      '-MCatmandu::Importer::OAI',
      '-e',
      `my $i = Catmandu::Importer::OAI->new(url => $ARGV[0], metadataPrefix => $ARGV[1]);
       $i->each(sub { print $_[0]->{_identifier}, "\\t", (($_[0]->{_status} // "") eq "deleted" ? 1 : 0), "\\n" });`,
      endpoint,
      prefix,
    ]),
  );

/** Python sickle. */
const withSickle: Harvester = (endpoint, prefix) =>
  lines(
    output(python, [
      '-c',
      `import sys, sickle
for r in sickle.Sickle(sys.argv[1]).ListRecords(metadataPrefix=sys.argv[2]):
    print(r.header.identifier, 1 if r.deleted else 0, sep="\\t")`,
      endpoint,
      prefix,
    ]),
  );

interface NodeHarvester {
  OaiPmh: new (
    endpoint: string,
  ) => {
    listRecords(options: {
      metadataPrefix: string;
    }): AsyncIterable<{ header: { identifier: string; $?: { status?: string } } }>;
  };
}

/** npm oai-pmh ships sources for a loader that Node 24 cannot run any more: they are bundled as they are. */
async function loadNodeHarvester(): Promise<NodeHarvester> {
  const outfile = path.resolve('node_modules/.cache/oai-pmh.cjs');
  const entryPoints = [path.resolve('node_modules/oai-pmh/src/index.js')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent' });
  return createRequire(import.meta.url)(outfile) as NodeHarvester;
}

/** npm oai-pmh. */
const withNode: Harvester = async (endpoint, metadataPrefix) => {
  const { OaiPmh } = await loadNodeHarvester();
  const harvest: Harvest = { identifiers: [], deleted: [] };
  for await (const { header } of new OaiPmh(endpoint).listRecords({ metadataPrefix })) {
    harvest.identifiers.push(header.identifier);
    if (header.$?.status === 'deleted') harvest.deleted.push(header.identifier);
  }
  return harvest;
};

export const harvesters: Record<string, Harvester> = {
  'HTTP::OAI': withHttpOai,
  oai_pmh: withCommand,
  Catmandu: withCatmandu,
  sickle: withSickle,
  'oai-pmh': withNode,
};

async function lines(text: Promise<string>): Promise<Harvest> {
  const rows = (await text)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return {
    identifiers: rows.map(([identifier = '']) => identifier),
    deleted: rows.filter(([, deleted]) => deleted === '1').map(([identifier = '']) => identifier),
  };
}
