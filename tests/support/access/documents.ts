/** Documents of every collection and state, each with canaries in it that nobody without the right may ever see. */
import type { Payload, PayloadRequest } from 'payload';
import sharp from 'sharp';
import type { Subject } from '@/access/rights';
import { prepareFile } from '@/media/hooks/prepare-upload';
import { asSystem, draft, publish, withdraw } from '../portal';

export type State = 'draft' | 'live' | 'changed' | 'withdrawn' | 'stored';

export interface Specimen {
  collection: string;
  subject: Subject;
  id: string;
  state: State;
  owner: 'own' | 'other' | null;
  versions: string[];
}

export interface World {
  own: string;
  other: string;
  specimens: Specimen[];
}

export const contentCollections = ['articles', 'pages', 'homes', 'sections', 'tags'] as const;
const states = ['draft', 'live', 'changed', 'withdrawn'] as const;
/** Of home pages one at most is live in a language. */
const statesOf = (collection: string) => (collection === 'homes' ? (['draft'] as const) : states);

export async function makeWorld(payload: Payload, subjectOf: (slug: string) => Subject): Promise<World> {
  const own = await agency(payload, 'canary agency own');
  const other = await agency(payload, 'canary agency other');
  const world: World = { own, other, specimens: [] };
  const image = await picture(payload, own, 'canary picture own', '#204060');
  const foreign = await picture(payload, other, 'canary picture other', '#602040');
  const section = await sectionFor(payload);
  for (const collection of contentCollections) {
    for (const state of statesOf(collection)) {
      for (const owner of ['own', 'other'] as const) {
        const shared = {
          ownerAgency: world[owner],
          ...(collection === 'articles' ? article(image, section) : {}),
        };
        const id = await inState(payload, collection, state, `${owner} ${state} ${collection}`, shared);
        const versions = await versionsOf(payload, collection, id);
        world.specimens.push({ collection, subject: subjectOf(collection), id, state, owner, versions });
      }
    }
  }
  const stored = (collection: string, subject: Subject, id: string, owner: Specimen['owner']): Specimen => ({
    collection,
    subject,
    id,
    state: 'stored',
    owner,
    versions: [],
  });
  world.specimens.push(
    stored('media', 'media', image, 'own'),
    stored('media', 'media', foreign, 'other'),
    stored('agencies', 'agencies', own, null),
    stored('agencies', 'agencies', other, null),
    ...(await firstOf(payload, 'content-items', 2)).map((id) => stored('content-items', 'store', id, null)),
    ...(await firstOf(payload, 'content-changes', 1)).map((id) =>
      stored('content-changes', 'store', id, null),
    ),
    ...(await firstOf(payload, 'content-routes', 1)).map((id) => stored('content-routes', 'store', id, null)),
    ...(await firstOf(payload, 'publishing-tasks', 1)).map((id) =>
      stored('publishing-tasks', 'store', id, null),
    ),
    ...(await firstOf(payload, 'audit-events', 2)).map((id) => stored('audit-events', 'audit', id, null)),
  );
  return world;
}

function article(image: string, section: string) {
  return { image, section, genre: 'news', informationKind: 'official' };
}

async function inState(
  payload: Payload,
  collection: string,
  state: (typeof states)[number],
  name: string,
  shared: Record<string, unknown>,
): Promise<string> {
  const slug = (locale: string) => `${name.replaceAll(' ', '-')}-${locale}`;
  const text = (locale: string) => ({ title: `canary ${name} ${locale}`, slug: slug(locale) });
  const id = await draft(payload, collection, { vi: text('vi'), en: text('en') }, shared);
  if (state === 'draft') return id;
  await publish(payload, collection, id, 'vi', 'en');
  if (state === 'withdrawn') await withdraw(payload, collection, id, 'en');
  if (state !== 'changed') return id;
  await asSystem(payload, (req) =>
    payload.update({
      collection: collection as never,
      id,
      locale: 'en',
      draft: true,
      data: { title: `canary changed ${name} en` } as never,
      req,
    }),
  );
  return id;
}

async function agency(payload: Payload, name: string): Promise<string> {
  const made = await payload.create({
    collection: 'agencies',
    locale: 'vi',
    data: { name, kind: 'department', key: name.replaceAll(' ', '-') } as never,
  });
  return String(made.id);
}

async function sectionFor(payload: Payload): Promise<string> {
  const id = await draft(payload, 'sections', {
    vi: { title: 'canary shelf vi', slug: 'canary-shelf-vi' },
    en: { title: 'canary shelf en', slug: 'canary-shelf-en' },
  });
  await publish(payload, 'sections', id, 'vi', 'en');
  return id;
}

async function picture(
  payload: Payload,
  ownerAgency: string,
  alt: string,
  background: string,
): Promise<string> {
  const data = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
  const file = await prepareFile({ name: `${alt}.png`, data });
  const credits = { alt, credit: 'canary credit', ownerAgency, licence: 'CC-BY-4.0' } as never;
  const made = await payload.create({ collection: 'media', locale: 'vi', data: credits, file });
  await payload.update({
    collection: 'media',
    id: made.id,
    locale: 'en',
    data: { alt, credit: 'canary credit' } as never,
  });
  return String(made.id);
}

async function firstOf(payload: Payload, collection: string, limit: number): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string } & Record<string, unknown>>({
    collection: collection as never,
    limit,
    pagination: false,
    sort: 'id',
  });
  return docs.map(({ id }) => String(id));
}

export async function versionsOf(payload: Payload, collection: string, parent: string, req?: PayloadRequest) {
  const { docs } = await payload.db.findVersions({
    collection: collection as never,
    where: { parent: { equals: parent } },
    sort: 'createdAt',
    pagination: false,
    limit: 0,
    ...(req ? { req } : {}),
  });
  return docs.map(({ id }) => String(id));
}
