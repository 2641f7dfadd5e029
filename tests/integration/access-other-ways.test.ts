/**
 * The rights table by the other ways in: GraphQL for single documents and for writing, files and thumbnails, previews of drafts,
 * and what is public, which is the same for everyone. Role × collection × operation × language × state, as in access-matrix.test.ts.
 */
import { contentTypes } from '@collections';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subjectOf } from '@/access/subject-of';
import { GET as previewRoute } from '@/app/admin-preview/[type]/[id]/[locale]/route';
import { GET as previewMediaRoute } from '@/app/admin-preview/media/[digest]/[name]/route';
import { GET as itemsRoute } from '@/app/api/content/v1/items/route';
import { GET as feedRoute } from '@/app/feeds/[locale]/[...file]/route';
import { GET as mediaRoute } from '@/app/media/[digest]/[name]/route';
import { GET as oaiRoute } from '@/app/oai/route';
import { GET as sitemapRoute } from '@/app/sitemaps/[file]/route';
import { locales } from '@/i18n/locales';
import { makeWorld, type Specimen, type World } from '../support/access/documents';
import { describeCase, granted, makeMatrix, shareOf } from '../support/access/matrix';
import { type Cast, castOf } from '../support/access/people';
import * as table from '../support/access/table';
import { startPortal, typeOf } from '../support/portal';

/** What GraphQL calls one document. */
const names: Record<string, string> = {
  articles: 'Article',
  pages: 'Page',
  homes: 'Home',
  sections: 'Section',
  tags: 'Tag',
  agencies: 'Agency',
  media: 'Media',
};
const texts: readonly string[] = contentTypes.map(({ slug }) => slug);
const share = shareOf({ sqlite: 0.34, mongodb: 0.034 });

describe('every right by the other ways in, and no other', () => {
  const { judge, settled, tried } = makeMatrix(share);
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let world: World;
  let cast: Cast[];
  /** Of the two pictures of the world: file name and digest. */
  let files: { specimen: Specimen; filename: string; digest: string }[];

  beforeAll(async () => {
    portal = await startPortal();
    // Payload's GraphQL logs each refusal as an error.
    portal.payload.logger.level = 'silent';
    world = await makeWorld(portal.payload, (slug) => subjectOf(typeOf(portal.payload, slug)));
    cast = await castOf(portal.payload, world.own);
    const pictures = world.specimens.filter(({ collection }) => collection === 'media');
    files = await Promise.all(
      pictures.map(async (specimen) => {
        const doc = await portal.payload.findByID({ collection: 'media', id: specimen.id });
        return { specimen, filename: String(doc.filename), digest: String(doc.digest) };
      }),
    );
  });
  afterAll(async () => {
    process.stdout.write(`access by other ways: ${tried()} cases\n`);
    expect(tried()).toBeGreaterThan(4000 * share);
    await portal.stop();
  });

  const asked = async ({ client }: Cast, query: string) => {
    const response = await client.send('POST', '/api/graphql', { query });
    const text = await response.text();
    if (response.status === 401) return { data: null, refused: true, text };
    if (response.status !== 200) throw new Error(`${response.status} ${text}`);
    const { data, errors = [] } = JSON.parse(text) as {
      data: Record<string, { id?: string } | null> | null;
      errors?: { extensions?: { statusCode?: number } }[];
    };
    const codes = errors.map(({ extensions }) => extensions?.statusCode ?? 500);
    if (codes.some((code) => ![401, 403, 404].includes(code))) throw new Error(text);
    return { data, refused: codes.length > 0, text };
  };
  const withCookies = ({ client }: Cast, path: string) =>
    new Request(`http://localhost:3000${path}`, {
      headers: {
        cookie: [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'sec-fetch-site': 'same-origin',
      },
    });
  const revisionOf = async ({ collection, id }: Specimen) => {
    const found = await portal.payload.db.findOne<{ id: string; revision?: number }>({
      collection: collection as never,
      where: { id: { equals: id } },
    });
    return Number(found?.revision ?? 0);
  };

  it('GraphQL gives a single document to whoever may read it, in every language', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ collection }) => collection in names)) {
        for (const locale of locales) {
          const more = texts.includes(specimen.collection) ? ', draft: true' : '';
          const query = `{ one: ${names[specimen.collection]}(id: "${specimen.id}", locale: ${locale}${more}) { id } }`;
          await judge(
            describeCase(person, `asks GraphQL in ${locale} for`, specimen),
            table.mayRead(person, specimen),
            async () => (await asked(person, query)).data?.one?.id === specimen.id,
          );
        }
      }
    }
    settled();
  });

  it('GraphQL writes for whoever may write that language', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ collection }) => texts.includes(collection))) {
        for (const locale of ['vi', 'zh'] as const) {
          await judge(
            describeCase(person, `writes ${locale} by GraphQL`, specimen),
            table.mayUpdate(person, specimen, locale),
            async () => {
              const before = await revisionOf(specimen);
              const data = `{ title: "canary by ${person.name}", revision: ${before} }`;
              const act = `update${names[specimen.collection]}(id: "${specimen.id}", locale: ${locale}, draft: true, data: ${data}) { id }`;
              const { data: given, refused } = await asked(person, `mutation { done: ${act} }`);
              if (refused && (await revisionOf(specimen)) !== before) throw new Error('refused, and changed');
              return given?.done?.id === specimen.id;
            },
          );
        }
      }
    }
    settled();
  });

  it('GraphQL deletes for administrators alone', async () => {
    for (const person of cast.filter(({ roles }) => !roles.includes('administrator'))) {
      for (const specimen of world.specimens.filter(({ collection }) => collection in names)) {
        await judge(describeCase(person, 'deletes by GraphQL', specimen), false, async () => {
          const act = `delete${names[specimen.collection]}(id: "${specimen.id}") { id }`;
          return (await asked(person, `mutation { done: ${act} }`)).data?.done?.id === specimen.id;
        });
      }
    }
    settled();
  });

  it('originals and thumbnails are for whoever may read the library', async () => {
    for (const person of cast) {
      for (const { specimen, filename } of files) {
        for (const path of [`/api/media/file/${filename}`, `/api/media/${specimen.id}/thumbnail`]) {
          await judge(
            describeCase(person, `fetches ${path.split('/').at(-1)} of`, specimen),
            table.mayRead(person, specimen),
            async () => granted(await person.client.send('GET', path)),
          );
        }
      }
    }
    settled();
  });

  it('public pictures are those a live item shows, for everyone alike; a preview has them all, for staff', async () => {
    for (const person of cast) {
      const isStaff = person.roles.some((role) => role !== 'harvester');
      for (const { specimen, digest } of files) {
        const name = `${digest}/full-480.webp`;
        // Every article of the world shows the one, none the other.
        await judge(describeCase(person, 'fetches in public', specimen), specimen.owner === 'own', async () =>
          granted(await mediaRoute(withCookies(person, `/media/${name}`))),
        );
        await judge(describeCase(person, 'fetches in a preview', specimen), isStaff, async () =>
          granted(await previewMediaRoute(withCookies(person, `/admin-preview/media/${name}`))),
        );
      }
    }
    settled();
  });

  it('a draft is previewed by whoever may read it, in every language', async () => {
    for (const person of cast) {
      for (const specimen of world.specimens.filter(({ collection }) => texts.includes(collection))) {
        for (const locale of locales) {
          const { collection: type, id } = specimen;
          const path = `/admin-preview/${type}/${id}/${locale}`;
          await judge(
            describeCase(person, `previews ${locale} of`, specimen),
            table.mayRead(person, specimen),
            async () => {
              const params = Promise.resolve({ type, id, locale });
              const response = await previewRoute(withCookies(person, path), { params });
              const given = await granted(response.clone());
              if (!given && (await response.text()) !== '') throw new Error('refused, with words');
              return given;
            },
          );
        }
      }
    }
    settled();
  });

  it('exports are the same for everyone, signed in or not, and tell of nothing unpublished', async () => {
    const segments = (path: string, from: number) => path.split('?')[0]?.split('/').slice(from) ?? [];
    const exportsOf = locales.flatMap((locale) => [
      [`/api/content/v1/items?locale=${locale}&limit=100`, itemsRoute],
      [`/oai?verb=ListRecords&metadataPrefix=portal&set=lang:${locale}`, oaiRoute],
      [`/sitemaps/${locale}-1.xml`, sitemapRoute],
      ...['rss', 'atom', 'json'].map((kind) => [`/feeds/${locale}/all.${kind}`, feedRoute]),
    ]) as [string, (request: Request, context: never) => Promise<Response>][];
    const [anonymous] = cast;
    for (const [path, route] of exportsOf) {
      const context = { params: Promise.resolve({ locale: path.split('/')[2], file: segments(path, 3) }) };
      const textFor = async (person: Cast) => {
        const response = await route(withCookies(person, path), context as never);
        return (await response.text()).replace(/<responseDate>.*?<\/responseDate>/, '');
      };
      const wanted = await textFor(anonymous as Cast);
      // Nothing of the world is live in the other two languages.
      if (/[/=:](vi|en)\b/.test(path))
        expect(wanted, path).toContain(path.startsWith('/sitemaps') ? '<loc>' : 'canary');
      expect(wanted, path).not.toMatch(/canary (changed|by|(own|other) draft)/);
      for (const person of cast.slice(1)) {
        await judge(`${person.name} reads ${path}`, true, async () => (await textFor(person)) === wanted);
      }
    }
    settled();
  });
});
