/** Every field an editor can meet has a name and a help text in each of the four languages. */
import type { Block, Field, SanitizedCollectionConfig } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentBlocks } from '@/cms/editor/content-editor';
import { locales } from '@/i18n/locales';

/** Payload's own, whose names are its own; what they are for stands in the help of the collection. */
const ofPayload = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'email',
  'salt',
  'hash',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'sessions',
  'url',
  'thumbnailURL',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'focalX',
  'focalY',
  // Switched off by `disableBlockName`.
  'blockName',
]);

interface Met {
  path: string;
  label: unknown;
  help: unknown;
}

function fieldsOf(fields: readonly Field[], prefix: string): Met[] {
  return fields.flatMap((field): Met[] => {
    if (
      field.type === 'ui' ||
      ('hidden' in field && field.hidden) ||
      (field.admin && 'hidden' in field.admin && field.admin.hidden)
    )
      return [];
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsOf(tab.fields, prefix));
    if (!('name' in field) || !field.name || ofPayload.has(field.name)) return [];
    const path = `${prefix}.${field.name}`;
    const own = {
      path,
      label: field.label,
      help: field.admin && 'description' in field.admin && field.admin.description,
    };
    return [own, ...('fields' in field ? fieldsOf(field.fields, path) : [])];
  });
}

const isInFourLanguages = (text: unknown) =>
  typeof text === 'object' &&
  text !== null &&
  locales.every((locale) => String((text as Record<string, unknown>)[locale] ?? '').trim() !== '');

describe('what an editor reads beside a field', () => {
  let collections: SanitizedCollectionConfig[] = [];
  let blocks: Block[] = [];
  beforeAll(async () => {
    process.env.PAYLOAD_GENERATING = '1';
    const { default: config } = await import('@payload-config');
    collections = (await config).collections.filter(
      ({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'),
    );
    blocks = contentBlocks();
  });

  const met = () => [
    ...collections.flatMap(({ slug, fields }) => fieldsOf(fields, slug)),
    ...blocks.flatMap(({ slug, fields }) => fieldsOf(fields, `block ${slug}`)),
  ];

  it('is there for the fields of every collection and block', () => {
    const prefixes = new Set(met().map(({ path }) => path.split('.')[0]));
    expect(prefixes).toContain('articles');
    expect(prefixes).toContain('media');
    expect(prefixes).toContain('audit-events');
    expect(prefixes).toContain('block gallery');
    expect(met().length).toBeGreaterThan(80);
  });

  it('is a name in each language', () => {
    expect(
      met()
        .filter(({ label }) => !isInFourLanguages(label))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('is a help text in each language', () => {
    expect(
      met()
        .filter(({ help }) => !isInFourLanguages(help))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
