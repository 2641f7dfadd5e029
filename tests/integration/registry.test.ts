import { contentTypes } from '@collections';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContentField, ContentType, RowField } from '@/content/content-type';
import { type Locale, locales } from '@/i18n/locales';
import { publicPath } from '@/publishing/public-path';
import { asSystem, draft, publish, startPortal } from '../support/portal';
import { paragraphs } from '../support/rich-text';
import { picture } from '../support/sample-documents';

let portal: Awaited<ReturnType<typeof startPortal>>;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.stop());

/** A value for any declared field: a new type needs nothing here unless it brings a new kind of field. */
async function value(payload: Payload, field: ContentField | RowField): Promise<unknown> {
  switch (field.kind) {
    case 'text':
      return `Giá trị ${field.name}`;
    case 'number':
      return 7;
    case 'date':
      return '2026-11-22T00:00:00.000Z';
    case 'select':
      return field.options[0];
    case 'link':
      return linked(payload, field);
    case 'links':
      return [];
    case 'agency':
      return agency(payload);
    case 'media':
      return picture(payload);
    case 'body':
      return paragraphs('Đoạn thứ nhất.', 'Đoạn thứ hai.');
    case 'source':
      return { name: 'Nguồn', url: 'https://thainguyen.gov.vn/' };
    case 'rows':
      return [Object.fromEntries(await Promise.all(field.fields.map((own) => cell(payload, own))))];
    case 'corrections':
      return [{ date: '2026-11-20T00:00:00.000Z', text: 'Đã sửa ngày.' }];
  }
}

/** A live document for a link to lead to. */
async function linked(payload: Payload, { name, to }: { name: string; to: string }): Promise<string> {
  const texts = Object.fromEntries(locales.map((locale) => [locale, { title: `${name} ${locale}` }]));
  const id = await draft(payload, to, texts);
  await publish(payload, to, id, ...locales);
  return id;
}

async function cell(payload: Payload, field: RowField): Promise<[string, unknown]> {
  return [field.name, await value(payload, field)];
}

function agency(payload: Payload): Promise<string> {
  return asSystem(payload, async (req) => {
    let id = '';
    for (const locale of locales) {
      const data = { name: `Cơ quan ${locale}`, kind: 'agency' } as never;
      const options = { collection: 'agencies' as const, locale, data, req };
      id = String((id ? await payload.update({ ...options, id }) : await payload.create(options)).id);
    }
    return id;
  });
}

async function filled(payload: Payload, type: ContentType): Promise<string> {
  const values = Object.fromEntries(
    await Promise.all(type.fields.map(async (field) => [field.name, await value(payload, field)] as const)),
  );
  const localized = Object.fromEntries(
    type.fields.filter((field) => field.localized).map((field) => [field.name, values[field.name]]),
  );
  const texts = Object.fromEntries(
    locales.map((locale) => [locale, { title: `${type.slug} ${locale}`, slug: `thu-${type.slug}` }]),
  );
  const id = await draft(payload, type.slug, texts, values);
  await asSystem(payload, async (req) => {
    for (const locale of locales) {
      await payload.update({
        collection: type.slug as never,
        id,
        locale,
        draft: true,
        data: localized as never,
        req,
      });
    }
  });
  return id;
}

describe.each(contentTypes.map((type) => [type.slug, type] as const))('content type %s', (slug, type) => {
  let id: string;
  beforeAll(async () => {
    id = await filled(portal.payload, type);
    await publish(portal.payload, slug, id, ...locales);
  });

  it.each([...locales])('is reachable in %s, with every field that it declares', async (locale: Locale) => {
    const item = await portal.store.get(id, locale);
    if (item?.state !== 'live') throw new Error('not live');
    expect(await portal.store.byPath(item.path)).toMatchObject({
      kind: 'live',
      item: { contentId: id, locale },
    });
    const shown = type.fields
      .filter(({ kind }) => kind !== 'body' && kind !== 'links')
      .map(({ name }) => name);
    expect(Object.keys(item.details).sort()).toEqual(shown.sort());
    if (type.fields.some(({ kind }) => kind === 'body')) expect(item.body).toHaveLength(2);
  });

  it('stands in the change order once per language', async () => {
    const changes = await portal.store.changes({ limit: 1000, types: [slug] });
    const own = changes.filter(({ contentId }) => contentId === id);
    expect(own.map(({ locale }) => locale).sort()).toEqual([...locales].sort());
    expect(new Set(own.map(({ seq }) => seq)).size).toBe(locales.length);
  });

  it('has a path of its own in every language', () => {
    for (const locale of locales) {
      if (type.page === 'home') {
        expect(publicPath(type, locale, 'whatever')).toBe(`/${locale}`);
        continue;
      }
      const same = contentTypes.filter(
        (other) => other.page !== 'home' && other.segments[locale] === type.segments[locale],
      );
      expect(same.map((other) => other.slug)).toEqual([slug]);
    }
  });
});
