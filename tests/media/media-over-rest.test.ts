import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeJpeg } from '../fixtures/uploads/make-images';
import { hostilePdfs } from '../fixtures/uploads/make-pdfs';
import { MediaPayload, newPicture } from './support/media-payload';

let cms: MediaPayload;

beforeAll(async () => {
  cms = await MediaPayload.open();
});
afterAll(() => cms.close());

describe('over REST', () => {
  it('a form with a Chinese file name is stored', async () => {
    const { status, body } = await cms.send('POST', '/api/media?locale=zh', {
      name: '太原的茶.jpg',
      bytes: await newPicture(),
      data: { alt: '茶' },
    });
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ originalName: '太原的茶.jpg', alt: '茶' });
  });

  it('a file is replaced', async () => {
    const first = await cms.create({ alt: 'cũ' }, 'a.jpg', await newPicture());
    const { status, body } = await cms.send('PATCH', `/api/media/${first.id}?locale=vi`, {
      name: 'mới.jpg',
      bytes: await newPicture(),
    });
    expect(status).toBe(200);
    expect(body.doc).toMatchObject({ originalName: 'mới.jpg', alt: 'cũ' });
  });

  it('the admin moves the focal point', async () => {
    const first = await cms.create({}, 'a.jpg', await newPicture());
    const edits =
      'uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=80&uploadEdits[crop][x]=0&uploadEdits[crop][width]=5';
    const { body } = await cms.send('PATCH', `/api/media/${first.id}?${edits}`, { data: { alt: 'x' } });
    expect(body.doc).toMatchObject({ focalX: 10, focalY: 80, filename: first.filename, width: 320 });
    expect(body.doc?.digest).not.toBe(first.digest);
  });

  it.each([
    ['vi', 'PDF chứa mã JavaScript'],
    ['en', 'contains JavaScript'],
    ['zh', 'PDF 含有 JavaScript'],
    ['ko', 'PDF에 JavaScript'],
  ])('a refusal speaks %s and names field and reason', async (language, sentence) => {
    const { status, body } = await cms.send('POST', '/api/media', {
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
    const empty = await cms.send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.alloc(0) });
    const page = await cms.send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.from('<svg/>') });
    const none = await cms.send('POST', '/api/media', {
      data: { filename: 'a.jpg', url: 'http://169.254.169.254/' },
    });
    const many = await cms.send('PATCH', '/api/media?where[alt][exists]=true', {
      name: 'a.jpg',
      bytes: await newPicture(),
    });
    expect([empty.status, page.status, none.status, many.status]).toEqual([400, 415, 400, 400]);
  });

  it('the same picture twice is one document', async () => {
    const bytes = await newPicture();
    const answers = await Promise.all([
      cms.send('POST', '/api/media', { name: 'a.jpg', bytes }),
      cms.send('POST', '/api/media', { name: 'a.jpg', bytes }),
    ]);
    const again = await cms.send('POST', '/api/media', { name: 'b.jpg', bytes });
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(again).toMatchObject({ status: 409 });
    expect(again.body.errors?.[0]?.message).toContain('“a.jpg”');
  });

  it('strangers upload nothing and see nothing', async () => {
    const { id, filename } = await cms.create({}, 'a.jpg', await newPicture());
    expect(
      (await cms.send('POST', '/api/media', { name: 'a.jpg', bytes: Buffer.from('<svg/>'), signedIn: false }))
        .status,
    ).toBe(403);
    expect((await cms.get(`/api/media/file/${filename}`, false)).status).toBe(403);
    expect([403, 404]).toContain((await cms.get(`/api/media/${id}/thumbnail`, false)).status);
  });

  it('signed-in people see originals and thumbnails', async () => {
    const document = await cms.create({}, 'a.jpg', await makeJpeg(800, 500));
    const original = await cms.get(`/api/media/file/${document.filename}`);
    expect(original.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await original.arrayBuffer()).equals(await cms.stored(document))).toBe(true);
    const thumbnail = await cms.get(`/api/media/${document.id}/thumbnail`);
    const { width, height, format } = await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata();
    expect({ width, height, format }).toEqual({ width: 240, height: 240, format: 'webp' });
    expect((await cms.get('/api/media/file/..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
  });

  it('a deleted document leaves its file to the sweep, and to nobody else', async () => {
    const document = await cms.create({}, 'a.jpg', await newPicture());
    await cms.payload.delete({ collection: 'media', id: document.id });
    expect((await cms.stored(document)).length).toBe(document.bytes);
    expect((await cms.get(`/api/media/file/${document.filename}`)).status).toBe(404);
    expect((await cms.get(`/api/media/${document.id}/thumbnail`)).status).toBe(404);
  });
});
