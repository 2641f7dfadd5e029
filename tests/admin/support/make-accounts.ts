/**
 * Accounts, a section and a picture for trying the admin: `tsx tests/admin/support/make-accounts.ts` with the server's
 * DATA_DIR and MEDIA_DIR. The passwords are for throw-away databases only.
 */
import { getPayload, type Payload } from 'payload';
import sharp from 'sharp';
import type { Role } from '@/access/roles';
import { inTransaction } from '@/database/transaction';
import { type Locale, locales } from '@/i18n/locales';
import { publishLanguage } from '@/publishing/publish';
import { contentTypeOf } from '@/publishing/registry';

export const password = 'Mat-khau-de-thu-2026';

interface Account {
  email: string;
  name: string;
  roles: Role[];
  languages?: Locale[];
}

export const accounts = {
  writer: { email: 'cong-tac@example.vn', name: 'Hoàng Thị Mai', roles: ['contributor'] },
  editor: { email: 'bien-tap@example.vn', name: 'Nguyễn Văn Bình', roles: ['editor'] },
  translator: { email: 'bien-dich@example.vn', name: 'Lê Thu Hà', roles: ['translator'], languages: ['en'] },
  approver: { email: 'lanh-dao@example.vn', name: 'Trần Quốc Tuấn', roles: ['approver'] },
  administrator: { email: 'quan-tri@example.vn', name: 'Phạm Minh Đức', roles: ['administrator'] },
} satisfies Record<string, Account>;

const section: Record<Locale, { title: string; slug: string; description: string }> = {
  vi: { title: 'Du lịch', slug: 'du-lich', description: 'Đi đâu, mùa nào, đi bằng gì.' },
  en: { title: 'Travel', slug: 'travel', description: 'Where to go, when, and how.' },
  zh: { title: '旅游', slug: 'lvyou', description: '去哪里，何时去，怎么去。' },
  ko: { title: '여행', slug: 'yeohaeng', description: '어디로, 언제, 어떻게.' },
};

async function makeAgency(payload: Payload): Promise<string> {
  const agency = await payload.create({
    collection: 'agencies' as never,
    locale: 'vi',
    data: { name: 'Sở Văn hóa, Thể thao và Du lịch', kind: 'department' } as never,
  });
  return String((agency as { id: string }).id);
}

async function makeSection(payload: Payload): Promise<void> {
  const type = contentTypeOf(payload, 'sections');
  if (!type) throw new Error('no sections');
  await inTransaction(
    payload,
    async (req) => {
      let id = '';
      for (const locale of locales) {
        const options = { collection: 'sections' as never, locale, req, draft: true as const };
        const data = section[locale] as never;
        const saved = id
          ? await payload.update({ ...options, id, data })
          : await payload.create({ ...options, data });
        id = String((saved as { id: string }).id);
      }
      for (const locale of locales) await publishLanguage(req, { type, contentId: id, locale });
    },
    { context: { systemAct: true } },
  );
}

async function makePicture(payload: Payload): Promise<void> {
  const data = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2f6b4f' } })
    .jpeg()
    .toBuffer();
  const file = { data, name: 'doi-che-tan-cuong.jpg', mimetype: 'image/jpeg', size: data.length };
  let id = '';
  for (const locale of locales) {
    const texts = { alt: `Đồi chè Tân Cương (${locale})`, credit: 'Tranh minh họa' } as never;
    const saved = id
      ? await payload.update({ collection: 'media' as never, id, locale, data: texts })
      : await payload.create({ collection: 'media' as never, locale, data: texts, file });
    id = String((saved as { id: string }).id);
  }
}

export async function makeAccounts(payload: Payload): Promise<void> {
  const agency = await makeAgency(payload);
  for (const account of Object.values(accounts)) {
    await payload.create({ collection: 'users' as never, data: { ...account, agency, password } as never });
  }
  await makeSection(payload);
  await makePicture(payload);
}

if (process.argv[1]?.endsWith('make-accounts.ts')) {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  await makeAccounts(payload);
  process.exit(0);
}
