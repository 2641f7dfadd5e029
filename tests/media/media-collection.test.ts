/** The collection in a real Payload on SQLite, through the Local API and REST. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { en } from '@payloadcms/translations/languages/en';
import { ko } from '@payloadcms/translations/languages/ko';
import { vi as vietnamese } from '@payloadcms/translations/languages/vi';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig, getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { locales } from '@/i18n/locales';
import { prepareFile } from '@/media/hooks/prepare-upload';
import { mediaCollection } from '@/media/media-collection';
import type { MediaDocument } from '@/media/media-document';
import { toPublicMedia } from '@/media/to-public-media';
import { makeJpeg, makeJpegWithPosition, twoHalves } from '../fixtures/uploads/make-images';
import { hostilePdfs, makePdf } from '../fixtures/uploads/make-pdfs';

let payload: Payload;
let config: SanitizedConfig;
let directory: string;
let token: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'media-collection-'));
  vi.stubEnv('MEDIA_DIR', path.join(directory, 'media'));
  const signedIn = ({ req }: { req: { user?: unknown } }) => Boolean(req.user);
  const access = { create: signedIn, read: signedIn, update: signedIn, delete: signedIn };
  config = await buildConfig({
    secret: 'a secret for this test only, 32+ chars',
    db: sqliteAdapter({
      client: { url: `file:${path.join(directory, 'test.db')}` },
      idType: 'uuid',
      push: true,
      transactionOptions: {},
    }),
    sharp,
    collections: [mediaCollection({ access }), { slug: 'users', auth: true, fields: [] }],
    localization: { locales: [...locales], defaultLocale: 'vi', fallback: false },
    i18n: { supportedLanguages: { vi: vietnamese, en, zh, ko }, fallbackLanguage: 'vi' },
    logger: { options: { level: 'silent' } },
    typescript: { autoGenerate: false },
    telemetry: false,
  });
  payload = await getPayload({ config, key: 'media-collection' });
  await payload.create({
    collection: 'users',
    data: { email: 'a@example.vn', password: 'a long password' } as never,
  });
  token =
    (
      await payload.login({
        collection: 'users',
        data: { email: 'a@example.vn', password: 'a long password' } as never,
      })
    ).token ?? '';
});

afterAll(async () => {
  await payload.destroy();
  vi.unstubAllEnvs();
  await rm(directory, { recursive: true, force: true });
});

function incoming(name: string, data: Buffer) {
  return { name, data, mimetype: 'application/octet-stream', size: data.length };
}

/** A picture unlike any other. */
function newPicture(width = 320, height = 200): Promise<Buffer> {
  const background = { r: Math.random() * 255, g: Math.random() * 255, b: Math.random() * 255 };
  return sharp({
    create: { width, height, channels: 3, background, noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .jpeg()
    .toBuffer();
}

async function create(data: Record<string, unknown>, name: string, bytes: Buffer): Promise<MediaDocument> {
  return (await payload.create({
    collection: 'media',
    data: data as never,
    file: incoming(name, bytes),
  })) as MediaDocument;
}

async function update(
  id: string,
  data: Record<string, unknown>,
  locale?: 'vi' | 'en',
): Promise<MediaDocument> {
  return (await payload.update({
    collection: 'media',
    id,
    data: data as never,
    ...(locale ? { locale } : {}),
  })) as MediaDocument;
}

function stored(document: MediaDocument): Promise<Buffer> {
  return readFile(path.join(directory, 'media', 'originals', document.filename));
}

async function storedXmp(document: MediaDocument): Promise<string> {
  return (await sharp(await stored(document)).metadata()).xmpAsString ?? '';
}

interface Answer {
  doc?: MediaDocument;
  errors?: { message: string; data?: { errors?: { path: string; reason?: string }[] } }[];
}

/** A form sent by a browser. */
async function send(
  method: 'POST' | 'PATCH',
  address: string,
  {
    name,
    bytes,
    data = {},
    language = 'vi',
    signedIn = true,
  }: { name?: string; bytes?: Buffer; data?: object; language?: string; signedIn?: boolean },
): Promise<{ status: number; body: Answer }> {
  const form = new FormData();
  form.set('_payload', JSON.stringify(data));
  if (bytes) form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  const headers = new Headers({ 'accept-language': language });
  if (signedIn) headers.set('authorization', `JWT ${token}`);
  const request = new Request(`http://localhost${address}`, { method, headers, body: form });
  const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: 'media-collection' });
  return { status: response.status, body: (await response.json()) as Answer };
}

async function get(address: string, signedIn = true): Promise<Response> {
  const headers = new Headers(signedIn ? { authorization: `JWT ${token}` } : {});
  const request = new Request(`http://localhost${address}`, { headers });
  return handleEndpoints({ config, request, payloadInstanceCacheKey: 'media-collection' });
}

describe('what is stored', () => {
  it('a picture without its position, under the name of its bytes, with the rights written in', async () => {
    const document = await create(
      {
        alt: 'Đồi chè',
        credit: 'Ảnh: Nguyễn <Văn> A',
        owner: 'Sở VHTTDL',
        licence: 'CC-BY-4.0',
        aiMade: true,
      },
      'Đồi chè.jpg',
      await makeJpegWithPosition(),
    );
    expect(document).toMatchObject({
      mimeType: 'image/jpeg',
      width: 400,
      height: 640,
      focalX: 50,
      focalY: 50,
      originalName: 'Đồi chè.jpg',
      color: expect.stringMatching(/^#[0-9a-f]{6}$/),
      digest: expect.stringMatching(/^[0-9a-f]{48}$/),
    });
    expect(document.filename).toBe(`${document.digest.slice(0, 32)}.jpg`);
    const bytes = await stored(document);
    expect(bytes.length).toBe(document.bytes);
    expect(bytes.includes('Secret')).toBe(false);
    const xmp = await storedXmp(document);
    expect(xmp).toContain('Ảnh: Nguyễn &lt;Văn&gt; A');
    expect(xmp).toContain('creativecommons.org/licenses/by/4.0');
    expect(xmp).toContain('trainedAlgorithmicMedia');
  });

  it('a PDF as it came', async () => {
    const document = await create({}, 'Kế hoạch 2026.pdf', makePdf());
    expect((await stored(document)).equals(makePdf())).toBe(true);
    expect(document).toMatchObject({ mimeType: 'application/pdf', originalName: 'Kế hoạch 2026.pdf' });
    expect(toPublicMedia(document, 'vi')).toMatchObject({ kind: 'file', width: 0, color: '' });
  });

  it('a file from disk', async () => {
    const filePath = path.join(directory, '차밭.png');
    await twoHalves(90, 60).png().toFile(filePath);
    const document = (await payload.create({
      collection: 'media',
      data: {} as never,
      filePath,
    })) as MediaDocument;
    expect(document).toMatchObject({
      mimeType: 'image/png',
      originalName: '차밭.png',
      licence: 'all-rights-reserved',
    });
  });

  it('a file made ready before the transaction', async () => {
    const file = await prepareFile({ name: 'Trước.jpg', data: await newPicture() });
    const document = (await payload.create({
      collection: 'media',
      data: {} as never,
      file,
    })) as MediaDocument;
    expect(document.originalName).toBe('Trước.jpg');
  });

  it('a focal point on the edge stays there', async () => {
    const document = await create({ focalX: 0, focalY: 100 }, 'a.jpg', await newPicture());
    expect(document).toMatchObject({ focalX: 0, focalY: 100 });
  });
});

describe('the digest', () => {
  it('changes with focal point, credit in any language and picture, and with nothing else', async () => {
    const first = await create({ credit: 'Ảnh: A' }, 'a.jpg', await newPicture());
    const other = await update(first.id, { alt: 'Một đồi chè', caption: 'Tân Cương' });
    expect(other.digest).toBe(first.digest);
    const moved = await update(first.id, { focalX: 20, focalY: 30 });
    expect(moved.digest).not.toBe(first.digest);
    expect(moved.filename).toBe(first.filename);
    const credited = await update(first.id, { credit: 'Photo: A' }, 'en');
    expect(credited.digest.slice(0, 32)).not.toBe(moved.digest.slice(0, 32));
    const xmp = await storedXmp(credited);
    expect(xmp).toContain('Ảnh: A');
    expect(xmp).toContain('<rdf:li xml:lang="en">Photo: A</rdf:li>');
    expect(xmp.match(/<x:xmpmeta/g)).toHaveLength(1);
    const { data } = incoming('b.jpg', await newPicture());
    const replaced = (await payload.update({
      collection: 'media',
      id: first.id,
      data: {} as never,
      file: incoming('b.jpg', data),
    })) as MediaDocument;
    expect(replaced.filename).not.toBe(credited.filename);
    expect(replaced).toMatchObject({ focalX: 50, focalY: 50, originalName: 'b.jpg' });
    expect(await storedXmp(replaced)).toContain('Photo: A');
    // The earlier original stays until the sweep: a rollback or a live item may still need it.
    expect(await readdir(path.join(directory, 'media', 'originals'))).toContain(first.filename);
  });

  it('writing rights in does not touch a pixel', async () => {
    const first = await create({}, 'a.png', await twoHalves(40, 30).png().toBuffer());
    const credited = await update(first.id, { credit: 'Ảnh: B', licence: 'CC0-1.0' });
    const pixels = async (document: MediaDocument) =>
      sharp(await stored(document))
        .raw()
        .toBuffer();
    expect((await pixels(credited)).equals(await pixels(first))).toBe(true);
    expect(await storedXmp(credited)).toContain('Ảnh: B');
  });

  it('is taken from no request', async () => {
    const first = await create({}, 'a.jpg', await newPicture());
    const forged = {
      digest: 'f'.repeat(48),
      filename: 'x.jpg',
      mimeType: 'text/html',
      width: 1,
      bytes: 1,
      originalName: 'x',
    };
    const { body } = await send('PATCH', `/api/media/${first.id}`, { data: forged });
    const { filename, digest, mimeType, width, bytes, originalName } = first;
    expect(body.doc).toMatchObject({ filename, digest, mimeType, width, bytes, originalName });
  });
});

describe('projection', () => {
  it('gives a language its own texts or none', async () => {
    const { id } = await create({ alt: 'Hồ Ba Bể', credit: 'Ảnh: A' }, 'a.jpg', await newPicture());
    await update(id, { alt: 'Ba Be lake' }, 'en');
    const document = (await payload.findByID({
      collection: 'media',
      id,
      locale: 'all',
    })) as unknown as MediaDocument;
    expect(toPublicMedia(document, 'vi')).toMatchObject({ alt: 'Hồ Ba Bể', credit: 'Ảnh: A', caption: '' });
    expect(toPublicMedia(document, 'en')).toMatchObject({ alt: 'Ba Be lake', credit: '' });
    expect(toPublicMedia(document, 'ko')).toMatchObject({ alt: '', credit: '', digest: document.digest });
  });
});

describe('over REST', () => {
  it('a form with a Chinese file name is stored', async () => {
    const { status, body } = await send('POST', '/api/media?locale=zh', {
      name: '太原的茶.jpg',
      bytes: await newPicture(),
      data: { alt: '茶' },
    });
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ originalName: '太原的茶.jpg', alt: '茶' });
  });

  it('a file is replaced', async () => {
    const first = await create({ alt: 'cũ' }, 'a.jpg', await newPicture());
    const { status, body } = await send('PATCH', `/api/media/${first.id}?locale=vi`, {
      name: 'mới.jpg',
      bytes: await newPicture(),
    });
    expect(status).toBe(200);
    expect(body.doc).toMatchObject({ originalName: 'mới.jpg', alt: 'cũ' });
  });

  it('the admin moves the focal point', async () => {
    const first = await create({}, 'a.jpg', await newPicture());
    const edits =
      'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=80&uploadEdits[crop][x]=0&uploadEdits[crop][width]=5';
    const { body } = await send('PATCH', `/api/media/${first.id}?${edits}`, { data: { alt: 'x' } });
    expect(body.doc).toMatchObject({ focalX: 10, focalY: 80, filename: first.filename, width: 320 });
    expect(body.doc?.digest).not.toBe(first.digest);
  });

  it.each([
    ['vi', 'PDF chứa mã JavaScript'],
    ['en', 'contains JavaScript'],
    ['zh', 'PDF 含有 JavaScript'],
    ['ko', 'PDF에 JavaScript'],
  ])('a refusal speaks %s and names field and reason', async (language, sentence) => {
    const { status, body } = await send('POST', '/api/media', {
      name: 'Báo cáo.pdf',
      bytes: hostilePdfs['starts a program'],
      language,
    });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain(sentence);
    expect(body.errors?.[0]?.message).toContain('Báo cáo.pdf');
    expect(body.errors?.[0]?.data?.errors).toMatchObject([{ path: 'file', reason: 'pdf-script' }]);
  });

  it('other refusals have the status of their kind', async () => {
    const empty = await send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.alloc(0) });
    const page = await send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.from('<svg/>') });
    const none = await send('POST', '/api/media', {
      data: { filename: 'a.jpg', url: 'http://169.254.169.254/' },
    });
    const many = await send('PATCH', '/api/media?where[alt][exists]=true', {
      name: 'a.jpg',
      bytes: await newPicture(),
    });
    expect([empty.status, page.status, none.status, many.status]).toEqual([400, 415, 400, 400]);
  });

  it('the same picture twice is one document', async () => {
    const bytes = await newPicture();
    const answers = await Promise.all([
      send('POST', '/api/media', { name: 'a.jpg', bytes }),
      send('POST', '/api/media', { name: 'a.jpg', bytes }),
    ]);
    const again = await send('POST', '/api/media', { name: 'b.jpg', bytes });
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(again).toMatchObject({ status: 409 });
    expect(again.body.errors?.[0]?.message).toContain('“a.jpg”');
  });

  it('strangers upload nothing and see nothing', async () => {
    const { id, filename } = await create({}, 'a.jpg', await newPicture());
    expect(
      (await send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.from('<svg/>'), signedIn: false }))
        .status,
    ).toBe(403);
    expect((await get(`/api/media/file/${filename}`, false)).status).toBe(403);
    expect([403, 404]).toContain((await get(`/api/media/${id}/thumbnail`, false)).status);
  });

  it('signed-in people see originals and thumbnails', async () => {
    const document = await create({}, 'a.jpg', await makeJpeg(800, 500));
    const original = await get(`/api/media/file/${document.filename}`);
    expect(original.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await original.arrayBuffer()).equals(await stored(document))).toBe(true);
    const thumbnail = await get(`/api/media/${document.id}/thumbnail`);
    const { width, height, format } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
    expect({ width, height, format }).toEqual({ width: 240, height: 240, format: 'webp' });
    expect((await get('/api/media/file/..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
  });

  it('a deleted document leaves its file to the sweep', async () => {
    const document = await create({}, 'a.jpg', await newPicture());
    await payload.delete({ collection: 'media', id: document.id });
    expect((await stored(document)).length).toBe(document.bytes);
  });
});
