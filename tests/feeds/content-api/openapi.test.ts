/** The description is valid OpenAPI, and the answers are what it says. */
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { openApiDocument } from '@/feeds/content-api/openapi';
import { smallWorld, uuid, type World } from '../../support/feed-world';
import { ask } from '../support';

const base = '/api/content/v1';

interface Described {
  paths: Record<
    string,
    { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }
  >;
}

test('the document is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(openApiDocument(smallWorld()));
  expect(result).toMatchObject({ valid: true });
});

test('no schema allows everything by accident: refusing an empty object', () => {
  for (const name of ['LiveItem', 'GoneItem', 'ItemPage', 'ChangePage', 'Problem']) {
    expect(validatorFor(smallWorld(), { $ref: `#/components/schemas/${name}` })({}), name).toBe(false);
  }
});

test.each([
  ['/items', '/items?limit=3', 200],
  ['/items', '/items?sort=newest&locale=vi', 200],
  ['/items', '/items?limit=0&x=1', 400],
  ['/items/{type}/{contentId}/{locale}', `/items/articles/${uuid(10, 1)}/vi`, 200],
  ['/items/{type}/{contentId}/{locale}', `/items/pages/${uuid(11, 1)}/en`, 200],
  ['/items/{type}/{contentId}/{locale}', `/items/articles/${uuid(10, 2)}/en`, 410],
  ['/items/{type}/{contentId}/{locale}', `/items/articles/${uuid(10, 77)}/en`, 404],
  ['/changes', '/changes', 200],
  ['/changes', '/changes?since=x', 400],
])('%s: the answer to %s (%i) fits its schema', async (template, path, status) => {
  const world = smallWorld();
  const response = await ask(world, `${base}${path}`);
  expect(response.status).toBe(status);
  const { paths } = openApiDocument(world) as unknown as Described;
  const content = paths[`${base}${template}`]?.get.responses[status]?.content ?? {};
  const [mediaType, described] = Object.entries(content)[0] ?? [];
  expect(response.headers.get('Content-Type')).toContain(mediaType);
  const validate = validatorFor(world, described?.schema ?? {});
  validate(await response.json());
  expect(validate.errors).toBeNull();
});

function validatorFor(world: World, schema: object) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile({ ...schema, components: openApiDocument(world).components });
}
