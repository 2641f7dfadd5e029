/**
 * A process of its own beside the site's, on the same database: makes, publishes and withdraws what it is told over IPC.
 * What the site then shows, it has learned through the store alone.
 */
import type { PayloadRequest } from 'payload';
import type { Locale } from '@/i18n/locales';
import { scheduleLanguage } from '@/publishing/schedule';
import { asSystem, draft, publish, startPortal, typeOf, withdraw } from './portal';
import { article, picture, section } from './sample-documents';

const { payload } = await startPortal();

/** Whoever schedules must still have the right when the moment comes. */
async function approver(): Promise<PayloadRequest['user']> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['approver'] } },
    limit: 1,
  });
  return docs[0] ? ({ ...docs[0], collection: 'users' } as PayloadRequest['user']) : null;
}

const acts = {
  draft: (type: string, texts: Parameters<typeof draft>[2], shared?: Record<string, unknown>) =>
    draft(payload, type, texts, shared),
  article: (texts: Parameters<typeof draft>[2], shared: Parameters<typeof article>[2]) =>
    article(payload, texts, shared),
  section: (titles: Parameters<typeof section>[1]) => section(payload, titles),
  picture: () => picture(payload),
  update: (type: string, id: string, locale: Locale, data: Record<string, unknown>) =>
    asSystem(payload, async (req) => {
      await payload.update({ collection: type as never, id, locale, draft: true, data: data as never, req });
    }),
  publish: (type: string, id: string, ...locales: Locale[]) => publish(payload, type, id, ...locales),
  withdraw: (type: string, id: string, locale: Locale) => withdraw(payload, type, id, locale),
  schedule: (type: string, contentId: string, locale: Locale, action: 'publish' | 'withdraw', at: string) =>
    asSystem(payload, async (req) => {
      req.user = await approver();
      await scheduleLanguage(req, {
        type: typeOf(payload, type),
        contentId,
        locale,
        action,
        dueAt: new Date(at),
      });
    }),
  stop: async () => {
    await payload.destroy();
    setTimeout(() => process.exit(0), 50);
  },
};

export type EditorActs = typeof acts;

process.on(
  'message',
  async ({ number, act, given }: { number: number; act: keyof EditorActs; given: unknown[] }) => {
    try {
      const result = await (acts[act] as (...values: unknown[]) => Promise<unknown>)(...given);
      process.send?.({ number, result });
    } catch (error) {
      process.send?.({
        number,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  },
);
process.send?.({ number: 0 });
