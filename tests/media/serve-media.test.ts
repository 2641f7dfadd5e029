import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mediaFilePath, mediaPath } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { storedName } from '@/media/originals/media-digest';
import { originalPath } from '@/media/originals/original-store';
import { mediaAddress, serveMedia } from '@/media/serve-media';
import { makeJpeg } from '../fixtures/uploads/make-images';
import { makePdf } from '../fixtures/uploads/make-pdfs';
import { type MediaWorkshop, openWorkshop } from './support/media-workshop';

let workshop: MediaWorkshop;
let picture: PublicMedia;
let report: PublicMedia;
/** What live items show. */
const shown = new Map<string, PublicMedia>();
const port = {
  async isExposed(digest: string) {
    const media = shown.get(digest);
    return media ? { media } : null;
  },
};

beforeAll(async () => {
  workshop = await openWorkshop();
  vi.stubEnv('MEDIA_DIR', workshop.mediaDir);
  picture = await workshop.add('Đồi chè.jpg', await makeJpeg(900, 600));
  report = await workshop.add("Kế hoạch '26 (bản 1).pdf", makePdf());
  for (const media of [picture, report]) shown.set(media.digest, media);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await workshop.close();
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers, method });
  const address = mediaAddress(request.url);
  return address ? serveMedia(request, address, port) : new Response(null, { status: 404 });
}

const variant = { ratio: '16x9', width: 480, format: 'webp' } as const;

describe('a rendition', () => {
  it('is kept a year by browsers and a minute by shared caches, and can run nothing', async () => {
    const response = await get(mediaPath(picture, variant));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, s-maxage=60, immutable',
      'cdn-cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      etag: expect.stringMatching(/^"[\w.-]+"$/),
    });
    const bytes = await response.arrayBuffer();
    expect(String(bytes.byteLength)).toBe(response.headers.get('content-length'));
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get(mediaPath(picture, variant))).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get(mediaPath(picture, variant), { 'if-none-match': known });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
    }
    expect((await get(mediaPath(picture, variant), { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const response = await get(mediaPath(picture, variant), {}, 'HEAD');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    expect(await response.text()).toBe('');
  });

  it('is sent whole, whatever range is asked for', async () => {
    expect((await get(mediaPath(picture, variant), { range: 'bytes=0-9' })).status).toBe(200);
  });
});

describe('a file to download', () => {
  it('is saved under its own name', async () => {
    const response = await get(mediaFilePath(report));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="K_ho_ch_26_b_n_1_.pdf"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%2726%20%28b%E1%BA%A3n%201%29.pdf`,
    );
    expect(Buffer.from(await response.arrayBuffer()).equals(makePdf())).toBe(true);
  });

  it.each([
    ['bytes=0-3', 206, '%PDF', 'bytes 0-3/'],
    ['bytes=-6', 206, '%%EOF\n', undefined],
    ['bytes=1-3', 206, 'PDF', undefined],
    ['bytes=99999999-', 416, '', 'bytes */'],
    ['bytes=-0', 416, '', 'bytes */'],
    ['bytes=0-1,4-5', 200, undefined, undefined],
    ['bytes=5-2', 200, undefined, undefined],
    ['lines=1-2', 200, undefined, undefined],
    ['bytes=-', 200, undefined, undefined],
  ])('range %s: %i', async (range, status, text, contentRange) => {
    const response = await get(mediaFilePath(report), { range });
    expect(response.status).toBe(status);
    if (text !== undefined) expect(await response.text()).toBe(text);
    if (contentRange) expect(response.headers.get('content-range')).toContain(contentRange);
  });

  it('a range of something that has changed meanwhile is the whole', async () => {
    const etag = (await get(mediaFilePath(report))).headers.get('etag') ?? '';
    expect((await get(mediaFilePath(report), { range: 'bytes=0-3', 'if-range': etag })).status).toBe(206);
    expect((await get(mediaFilePath(report), { range: 'bytes=0-3', 'if-range': '"old"' })).status).toBe(200);
  });

  it('text says that it is UTF-8', async () => {
    const csv = await workshop.add('a.csv', Buffer.from('xã,dân số\nTân Cương,5000\n'));
    shown.set(csv.digest, csv);
    expect((await get(mediaFilePath(csv))).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

describe('not there', () => {
  it('what no live item shows, also for who has it already', async () => {
    const hidden = await workshop.add('b.jpg', await makeJpeg(500, 400));
    expect((await get(mediaPath(hidden, variant))).status).toBe(404);
    shown.set(hidden.digest, hidden);
    const etag = (await get(mediaPath(hidden, variant))).headers.get('etag') ?? '';
    shown.delete(hidden.digest);
    const withdrawn = await get(mediaPath(hidden, variant), { 'if-none-match': etag });
    expect(withdrawn.status).toBe(404);
    expect(withdrawn.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    (): string => `/media/${picture.digest}/full-481.webp`,
    () => `/media/${picture.digest}/${encodeURIComponent(picture.filename)}`,
    () => `/media/${report.digest}/full-480.webp`,
    () => `/media/${report.digest}/other.pdf`,
    () => `/media/${report.digest}/..%2f..%2fetc%2fpasswd`,
    () => `/media/${report.digest}/%E0%A4%A`,
    () => `/media/${report.digest.slice(0, 32)}/x.pdf`,
    () => `/media/${report.digest.toUpperCase()}/x.pdf`,
    () => `/media/${storedName(report)}`,
  ])('%s', async (path) => {
    expect((await get(path())).status).toBe(404);
  });

  it('a file that was swept away in between', async () => {
    const gone = await workshop.add('c.jpg', await makeJpeg(450, 300));
    shown.set(gone.digest, gone);
    await rm(originalPath(workshop.mediaDir, storedName(gone)));
    expect((await get(mediaPath(gone, variant))).status).toBe(404);
  });
});
