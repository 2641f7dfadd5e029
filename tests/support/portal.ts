/** A running CMS for a test file: Payload on the database under test, its store, and ways to make what tests need. */
import { getPayload, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/database/transaction';
import type { Locale } from '@/i18n/locales';
import { payloadContentStore } from '@/publishing/payload-content-store';
import { publishLanguage, withdrawLanguage } from '@/publishing/publish';
import { contentTypeOf } from '@/publishing/registry';
import { paragraphs } from './rich-text';

export async function startPortal() {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  return { payload, store: payloadContentStore(payload), stop: () => payload.destroy() };
}

const system = { context: { systemAct: true } };

/** Acts as the system: no person, all rights. */
export function asSystem<T>(payload: Payload, act: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return inTransaction(payload, act, system);
}

export function typeOf(payload: Payload, slug: string) {
  const type = contentTypeOf(payload, slug);
  if (!type) throw new Error(`no content type ${slug}`);
  return type;
}

type Texts = Partial<Record<Locale, { title: string; slug?: string; text?: string }>>;

/** Creates a document with the given languages as drafts. @returns its id */
export async function draft(
  payload: Payload,
  slug: string,
  texts: Texts,
  shared: Record<string, unknown> = {},
): Promise<string> {
  return asSystem(payload, async (req) => {
    let id: string | undefined;
    for (const [locale, { title, slug: path, text }] of Object.entries(texts)) {
      const data = {
        title,
        description: `${title}: tóm tắt.`,
        ...(path ? { slug: path } : {}),
        ...(slug === 'articles' || slug === 'pages' ? { body: paragraphs(text ?? `${title}.`) } : {}),
        ...(id ? {} : shared),
      };
      const options = { collection: slug as never, locale: locale as Locale, req, data: data as never };
      const saved = (id
        ? await payload.update({ ...options, id, draft: true })
        : await payload.create({ ...options, draft: true })) as unknown as { id: string };
      id = saved.id;
    }
    if (!id) throw new Error('a draft needs a language');
    return id;
  });
}

export function publish(
  payload: Payload,
  slug: string,
  contentId: string,
  ...locales: Locale[]
): Promise<void> {
  return asSystem(payload, async (req) => {
    for (const locale of locales)
      await publishLanguage(req, { type: typeOf(payload, slug), contentId, locale });
  });
}

export function withdraw(payload: Payload, slug: string, contentId: string, locale: Locale): Promise<void> {
  return asSystem(payload, (req) =>
    withdrawLanguage(req, { type: typeOf(payload, slug), contentId, locale }),
  );
}
