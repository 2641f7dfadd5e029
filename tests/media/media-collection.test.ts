import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareFile } from '@/media/hooks/prepare-upload';
import type { MediaDocument } from '@/media/media-document';
import { toPublicMedia } from '@/media/to-public-media';
import { makeJpegWithPosition, twoHalves } from '../fixtures/uploads/make-images';
import { makePdf } from '../fixtures/uploads/make-pdfs';
import { incoming, MediaPayload, newPicture } from './support/media-payload';

let cms: MediaPayload;

beforeAll(async () => {
  cms = await MediaPayload.open();
});
afterAll(() => cms.close());

describe('what is stored', () => {
  it('a picture without its position, under the name of its bytes, with the rights written in', async () => {
    const document = await cms.create(
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
    const bytes = await cms.stored(document);
    expect(bytes.length).toBe(document.bytes);
    expect(bytes.includes('Secret')).toBe(false);
    const xmp = await cms.storedXmp(document);
    expect(xmp).toContain('Ảnh: Nguyễn &lt;Văn&gt; A');
    expect(xmp).toContain('creativecommons.org/licenses/by/4.0');
    expect(xmp).toContain('trainedAlgorithmicMedia');
  });

  it('a PDF as it came', async () => {
    const document = await cms.create({}, 'Kế hoạch 2026.pdf', makePdf());
    expect((await cms.stored(document)).equals(makePdf())).toBe(true);
    expect(document).toMatchObject({ mimeType: 'application/pdf', originalName: 'Kế hoạch 2026.pdf' });
    expect(toPublicMedia(document, 'vi')).toMatchObject({ kind: 'file', width: 0, color: '' });
  });

  it('a file from disk', async () => {
    const filePath = path.join(cms.directory, '차밭.png');
    await twoHalves(90, 60).png().toFile(filePath);
    const document = (await cms.payload.create({
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
    const document = (await cms.payload.create({
      collection: 'media',
      data: {} as never,
      file,
    })) as MediaDocument;
    expect(document.originalName).toBe('Trước.jpg');
  });

  it('a focal point on the edge stays there', async () => {
    const document = await cms.create({ focalX: 0, focalY: 100 }, 'a.jpg', await newPicture());
    expect(document).toMatchObject({ focalX: 0, focalY: 100 });
  });
});

describe('the digest', () => {
  it('changes with focal point, credit in any language and picture, and with nothing else', async () => {
    const first = await cms.create({ credit: 'Ảnh: A' }, 'a.jpg', await newPicture());
    const other = await cms.update(first.id, { alt: 'Một đồi chè', caption: 'Tân Cương' });
    expect(other.digest).toBe(first.digest);
    const moved = await cms.update(first.id, { focalX: 20, focalY: 30 });
    expect(moved.digest).not.toBe(first.digest);
    expect(moved.filename).toBe(first.filename);
    const credited = await cms.update(first.id, { credit: 'Photo: A' }, 'en');
    expect(credited.digest.slice(0, 32)).not.toBe(moved.digest.slice(0, 32));
    const xmp = await cms.storedXmp(credited);
    expect(xmp).toContain('Ảnh: A');
    expect(xmp).toContain('<rdf:li xml:lang="en">Photo: A</rdf:li>');
    expect(xmp.match(/<x:xmpmeta/g)).toHaveLength(1);
    const { data } = incoming('b.jpg', await newPicture());
    const replaced = (await cms.payload.update({
      collection: 'media',
      id: first.id,
      data: {} as never,
      file: incoming('b.jpg', data),
    })) as MediaDocument;
    expect(replaced.filename).not.toBe(credited.filename);
    expect(replaced).toMatchObject({ focalX: 50, focalY: 50, originalName: 'b.jpg' });
    expect(await cms.storedXmp(replaced)).toContain('Photo: A');
    // The earlier original stays until the sweep: a rollback or a live item may still need it.
    expect(await readdir(path.join(cms.directory, 'media', 'originals'))).toContain(first.filename);
  });

  it('writing rights in does not touch a pixel', async () => {
    const first = await cms.create({}, 'a.png', await twoHalves(40, 30).png().toBuffer());
    const credited = await cms.update(first.id, { credit: 'Ảnh: B', licence: 'CC0-1.0' });
    const pixels = async (document: MediaDocument) =>
      sharp(await cms.stored(document))
        .raw()
        .toBuffer();
    expect((await pixels(credited)).equals(await pixels(first))).toBe(true);
    expect(await cms.storedXmp(credited)).toContain('Ảnh: B');
  });

  it('is taken from no request', async () => {
    const first = await cms.create({}, 'a.jpg', await newPicture());
    const forged = {
      digest: 'f'.repeat(48),
      filename: 'x.jpg',
      mimeType: 'text/html',
      width: 1,
      bytes: 1,
      originalName: 'x',
    };
    const { body } = await cms.send('PATCH', `/api/media/${first.id}`, { data: forged });
    const { filename, digest, mimeType, width, bytes, originalName } = first;
    expect(body.doc).toMatchObject({ filename, digest, mimeType, width, bytes, originalName });
  });
});

describe('projection', () => {
  it('gives a language its own texts or none', async () => {
    const { id } = await cms.create({ alt: 'Hồ Ba Bể', credit: 'Ảnh: A' }, 'a.jpg', await newPicture());
    await cms.update(id, { alt: 'Ba Be lake' }, 'en');
    const document = (await cms.payload.findByID({
      collection: 'media',
      id,
      locale: 'all',
    })) as unknown as MediaDocument;
    expect(toPublicMedia(document, 'vi')).toMatchObject({ alt: 'Hồ Ba Bể', credit: 'Ảnh: A', caption: '' });
    expect(toPublicMedia(document, 'en')).toMatchObject({ alt: 'Ba Be lake', credit: '' });
    expect(toPublicMedia(document, 'ko')).toMatchObject({ alt: '', credit: '', digest: document.digest });
  });
});
