import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { type Locale, locales } from '@/i18n/locales';
import { asSystem, draft, publish } from './portal';

type Titles = Partial<Record<Locale, string>>;

/** A live section in each of the given languages. @returns its id */
export async function section(payload: Payload, titles: Titles): Promise<string> {
  const texts = Object.fromEntries(Object.entries(titles).map(([locale, title]) => [locale, { title }]));
  const id = await draft(payload, 'sections', texts, { order: 1 });
  await publish(payload, 'sections', id, ...(Object.keys(titles) as Locale[]));
  return id;
}

let made = 0;

/** A small picture with metadata in four languages (`alt en` …). @returns its id */
export async function picture(payload: Payload): Promise<string> {
  made++;
  // The library refuses the same bytes twice, and several processes make pictures for one site: no two are alike.
  const noise = randomBytes(64 * 48 * 3);
  const data = await sharp(noise, { raw: { width: 64, height: 48, channels: 3 } })
    .resize(640, 480)
    .jpeg()
    .toBuffer();
  return asSystem(payload, async (req) => {
    let id: string | undefined;
    for (const locale of locales) {
      const text = { alt: `alt ${locale}`, caption: `caption ${locale}`, credit: `credit ${locale}` };
      const shared = { owner: 'Sở VHTTDL', licence: 'CC-BY-4.0' };
      const saved: { id: string } = id
        ? await payload.update({ collection: 'media', id, locale, data: text as never, req })
        : await payload.create({
            collection: 'media',
            locale,
            data: { ...text, ...shared } as never,
            file: { data, mimetype: 'image/jpeg', name: `anh-${made}.jpg`, size: data.length },
            req,
          });
      id = saved.id;
    }
    return id as string;
  });
}

/** An article with all that publishing asks for. @returns its id */
export function article(
  payload: Payload,
  texts: Parameters<typeof draft>[2],
  shared: { section: string; image: string } & Record<string, unknown>,
): Promise<string> {
  return draft(payload, 'articles', texts, { genre: 'news', informationKind: 'official', ...shared });
}
