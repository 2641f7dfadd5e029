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
  const data = await sharp({
    create: { width: 640 + made, height: 480, channels: 3, background: { r: made % 255, g: 120, b: 80 } },
  })
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
