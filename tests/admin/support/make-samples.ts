/** A few articles in every state the admin shows, after `makeAccounts`: `tsx tests/admin/support/make-samples.ts`. */
import { getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import { inTransaction } from '@/database/transaction';
import type { Locale } from '@/i18n/locales';
import { publishLanguage } from '@/publishing/publish';
import { contentTypeOf } from '@/publishing/registry';
import { scheduleLanguage } from '@/publishing/schedule';
import { paragraphs } from '../../support/rich-text';
import { accounts } from './make-accounts';

type Texts = Partial<Record<Locale, { title: string; description: string; text: string }>>;

const tea: Texts = {
  vi: {
    title: 'Mùa chè xuân trên đồi Tân Cương',
    description: 'Những búp chè đầu năm được hái từ lúc sương chưa tan.',
    text: 'Trên đồi Tân Cương, người hái chè ra nương từ lúc sương còn đọng trên lá.',
  },
  en: {
    title: 'Spring tea on the hills of Tan Cuong',
    description: 'The first buds of the year are picked before the mist lifts.',
    text: 'On the hills of Tan Cuong the pickers set out while the dew is still on the leaves.',
  },
};

const lake: Texts = {
  vi: {
    title: 'Đua thuyền độc mộc trên hồ Ba Bể',
    description: 'Hội xuân Ba Bể trở lại với mười hai đội thuyền.',
    text: 'Mười hai đội thuyền từ các bản quanh hồ tranh tài trong ngày mồng mười tháng Giêng.',
  },
};

const zone: Texts = {
  vi: {
    title: 'Khu công nghiệp Yên Bình đón thêm nhà đầu tư',
    description: 'Ba dự án điện tử mới được trao giấy chứng nhận.',
    text: 'Ba dự án mới làm linh kiện điện tử, dùng hơn hai nghìn lao động.',
  },
};

interface Shared {
  image: string;
  section: string;
}

export async function makeSamples(payload: Payload): Promise<void> {
  const shared = { image: await firstId(payload, 'media'), section: await firstId(payload, 'sections') };
  const writer = await userOf(payload, accounts.editor.email);
  const type = contentTypeOf(payload, 'articles');
  if (!type) throw new Error('no articles');
  const asSystem = { context: { systemAct: true } };
  const teaId = await write(payload, writer, tea, shared);
  const lakeId = await write(payload, writer, lake, shared);
  await write(payload, writer, zone, shared);
  await inTransaction(
    payload,
    async (req) => {
      await publishLanguage(req, { type, contentId: teaId, locale: 'vi' });
      await publishLanguage(req, { type, contentId: teaId, locale: 'en' });
      const dueAt = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000);
      await scheduleLanguage(req, { type, contentId: lakeId, locale: 'vi', action: 'publish', dueAt });
    },
    asSystem,
  );
  await inTransaction(payload, (req) => revise(req, writer, teaId), {});
}

async function write(payload: Payload, user: TypedUser, texts: Texts, shared: Shared): Promise<string> {
  return inTransaction(payload, async (req) => {
    req.user = user;
    let id = '';
    let revision = 0;
    for (const [locale, { title, description, text }] of Object.entries(texts)) {
      const options = {
        collection: 'articles' as never,
        locale: locale as Locale,
        req,
        draft: true as const,
      };
      const own = { title, description, body: paragraphs(text) };
      const first = { ...own, ...shared, genre: 'feature', informationKind: 'image-promotion' };
      const saved = (
        id
          ? await payload.update({ ...options, id, data: { ...own, revision } as never })
          : await payload.create({ ...options, data: first as never })
      ) as { id: string; revision?: number };
      id = saved.id;
      revision = saved.revision ?? 0;
    }
    return id;
  });
}

async function revise(req: PayloadRequest, user: TypedUser, id: string): Promise<void> {
  req.user = user;
  const found = await req.payload.findByID({ collection: 'articles' as never, id, draft: true, req });
  await req.payload.update({
    collection: 'articles' as never,
    id,
    locale: 'en',
    draft: true,
    req,
    data: {
      title: 'Spring tea: first harvest on the hills of Tan Cuong',
      revision: (found as { revision?: number }).revision,
    } as never,
  });
}

async function firstId(payload: Payload, collection: string): Promise<string> {
  const { docs } = await payload.find({ collection: collection as never, limit: 1, draft: true });
  return String((docs[0] as { id?: unknown } | undefined)?.id);
}

async function userOf(payload: Payload, email: string): Promise<TypedUser> {
  const { docs } = await payload.find({ collection: 'users' as never, where: { email: { equals: email } } });
  return { ...(docs[0] as unknown as object), collection: 'users' } as TypedUser;
}

if (process.argv[1]?.endsWith('make-samples.ts')) {
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  await makeSamples(payload);
  process.exit(0);
}
