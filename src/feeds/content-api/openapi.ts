/** The OpenAPI 3.1 description of the content API, derived from the shapes its answers are made to fit. */
import { z } from 'zod';
import { locales } from '@/i18n/locales';
import { harvestedTypes } from '../registry';
import type { FeedServices } from '../services';
import { portalName } from '../texts';
import { itemsPath, maxLimit } from './handle-items';
import { apiSchemas } from './schemas';

type Json = Record<string, unknown>;

export function openApiDocument({ site, contentTypes }: Pick<FeedServices, 'site' | 'contentTypes'>): Json {
  const type = queryParameter('type', 'Only this content type.', { enum: harvestedTypes(contentTypes) });
  return {
    openapi: '3.1.0',
    info: {
      title: `Content API – ${portalName('en')}`,
      version: '1.0.0',
      description:
        'What the portal has published, by language. Every answer has an ETag; ask again with If-None-Match. Nothing here needs a key.',
      contact: { email: site.adminEmail },
    },
    servers: [{ url: site.origin }],
    paths: {
      [itemsPath]: { get: listOperation(type) },
      [`${itemsPath}/{type}/{contentId}/{locale}`]: { get: itemOperation(harvestedTypes(contentTypes)) },
      '/api/content/v1/changes': { get: changesOperation(type) },
    },
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): Json {
  const { schemas } = z.toJSONSchema(apiSchemas, {
    target: 'draft-2020-12',
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

function listOperation(type: Json): Json {
  return {
    operationId: 'listItems',
    summary: 'Live items, filtered, in parts',
    description: `By default in change order, which is stable while the store changes. With a tag a part may hold fewer items than \`limit\` although more follow: go by \`next\`.`,
    parameters: [
      type,
      localeParameter,
      queryParameter('section', 'Only items of this section: its id or short key.', idSchema),
      queryParameter('tag', 'Only items with this tag: its id.', idSchema),
      queryParameter('since', 'Only items changed at or after this ISO 8601 date or moment.', {
        type: 'string',
      }),
      queryParameter('sort', '`newest` needs `locale` and excludes `since`.', {
        enum: ['changed', 'newest'],
        default: 'changed',
      }),
      limitParameter(20),
      queryParameter('cursor', 'From the previous part; the other parameters stay the same.', {
        type: 'string',
      }),
    ],
    responses: { 200: answer('A part of the list.', 'ItemPage'), ...refusals },
  };
}

function itemOperation(types: string[]): Json {
  return {
    operationId: 'getItem',
    summary: 'One item in one language',
    parameters: [
      pathParameter('type', { enum: types }),
      pathParameter('contentId', idSchema),
      pathParameter('locale', { enum: [...locales] }),
    ],
    responses: {
      200: answer('The item.', 'LiveItem'),
      404: problem('Never published in this language.'),
      410: problem('Withdrawn: `tombstone` says when.'),
      ...refusals,
    },
  };
}

function changesOperation(type: Json): Json {
  return {
    operationId: 'listChanges',
    summary: 'What changed since a change number, withdrawals included',
    description: 'Keep `next` and ask again with `since=next`, now while `more` is true, later otherwise.',
    parameters: [
      queryParameter('since', 'Only changes after this number; 0 begins at the beginning.', {
        type: 'integer',
        minimum: 0,
        default: 0,
      }),
      limitParameter(maxLimit),
      localeParameter,
      type,
      queryParameter('section', 'Only items of this section: its id or short key.', idSchema),
    ],
    responses: { 200: answer('Changes, oldest first.', 'ChangePage'), ...refusals },
  };
}

const idSchema = { type: 'string', pattern: '^[A-Za-z0-9_-]{1,100}$' };
const localeParameter = queryParameter('locale', 'Only this language; also the language of error texts.', {
  enum: [...locales],
});

function limitParameter(standard: number): Json {
  const schema = { type: 'integer', minimum: 1, maximum: maxLimit, default: standard };
  return queryParameter('limit', 'How many at most.', schema);
}

function queryParameter(name: string, description: string, schema: Json): Json {
  return { name, in: 'query', description, schema };
}

function pathParameter(name: string, schema: Json): Json {
  return { name, in: 'path', required: true, schema };
}

function answer(description: string, schema: string): Json {
  const headers = {
    ETag: { schema: { type: 'string' } },
    'Last-Modified': { schema: { type: 'string' } },
  };
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return { description, headers, content };
}

function problem(description: string): Json {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}

const refusals = {
  304: { description: 'Unchanged since the given ETag.' },
  400: problem('A parameter is unknown, repeated or wrong: `errors` names each.'),
  503: {
    ...problem('The store does not answer: see Retry-After.'),
    headers: { 'Retry-After': { schema: { type: 'integer' } } },
  },
};
