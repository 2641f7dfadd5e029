/** A verb is the schema of its arguments and a function (OAI-PMH §4). */
import { z } from 'zod';
import { element, type XmlElement } from '@/lib/xml';
import type { Arguments } from './arguments';
import { shorten } from './arguments';
import type { OaiContext } from './context';
import { metadataFormat, metadataFormats } from './formats';
import { itemByIdentifier } from './identifier';
import { identify } from './identify';
import { listItems } from './list';
import { OaiError } from './oai-error';
import { record, recordHeader } from './record';
import { listSets } from './sets';

interface Verb {
  run(given: Arguments, context: OaiContext): Promise<XmlElement>;
}

function verb<Shape extends z.ZodType>(
  schema: Shape,
  act: (given: z.output<Shape>, context: OaiContext) => Promise<XmlElement>,
): Verb {
  return { run: async (given, context) => act(checked(schema, given), context) };
}

const required = z.string().min(1);

/** §3.5.1: resumptionToken is exclusive. */
const listSchema = z.union([
  z.strictObject({ resumptionToken: required }),
  z.strictObject({
    metadataPrefix: required,
    from: required.optional(),
    until: required.optional(),
    set: required.optional(),
  }),
]);

export const verbs: Readonly<Record<string, Verb>> = {
  Identify: verb(z.strictObject({}), async (_given, context) => identify(context)),

  ListMetadataFormats: verb(
    z.strictObject({ identifier: required.optional() }),
    async ({ identifier }, { services }) => {
      if (identifier !== undefined) await itemByIdentifier(identifier, services);
      const formats = metadataFormats.map(({ prefix, schema, namespace }) =>
        element(
          'metadataFormat',
          {},
          element('metadataPrefix', {}, prefix),
          element('schema', {}, new URL(schema, services.site.origin).href),
          element('metadataNamespace', {}, namespace),
        ),
      );
      return element('ListMetadataFormats', {}, formats);
    },
  ),

  ListSets: verb(
    z.strictObject({ resumptionToken: required.optional() }),
    async ({ resumptionToken }, { services, sections }) => {
      if (resumptionToken !== undefined) {
        throw new OaiError('badResumptionToken', 'The list of sets comes whole: it has no tokens.');
      }
      const sets = listSets(services, sections).map(({ spec, name }) =>
        element('set', {}, element('setSpec', {}, spec), element('setName', {}, name)),
      );
      return element('ListSets', {}, sets);
    },
  ),

  GetRecord: verb(
    z.strictObject({ identifier: required, metadataPrefix: required }),
    async ({ identifier, metadataPrefix }, { services, sections }) => {
      const item = await itemByIdentifier(identifier, services);
      const format = metadataFormat(metadataPrefix);
      return element('GetRecord', {}, record(item, format, services, sections));
    },
  ),

  ListIdentifiers: verb(listSchema, (given, context) =>
    listItems('ListIdentifiers', given, context, (item, _format, sections) =>
      recordHeader(item, context.services, sections),
    ),
  ),

  ListRecords: verb(listSchema, (given, context) =>
    listItems('ListRecords', given, context, (item, format, sections) =>
      record(item, format, context.services, sections),
    ),
  ),
};

/** §3.6: badArgument for what is unknown, missing, empty or excluded, and says which. */
function checked<Shape extends z.ZodType>(schema: Shape, given: Arguments): z.output<Shape> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  if ('resumptionToken' in given && given.resumptionToken && Object.keys(given).length > 1) {
    throw new OaiError('badArgument', 'The argument "resumptionToken" stands alone, with "verb" only.');
  }
  throw new OaiError('badArgument', argumentFault(result.error));
}

function argumentFault(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'invalid_union') return issue.errors.at(-1)?.map(describe).join(' ') ?? '';
  return error.issues.map(describe).join(' ');
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `Unknown arguments: ${issue.keys.map(shorten).join(', ')}.`;
  const name = issue.path.join('.');
  return issue.code === 'too_small'
    ? `The argument "${name}" is empty.`
    : `The argument "${name}" is missing.`;
}
