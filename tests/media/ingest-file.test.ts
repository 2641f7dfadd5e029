import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ingestFile } from '@/media/ingest/ingest-file';
import { Refusal } from '@/media/ingest/refusal';
import { uploadLimits } from '@/media/ingest/upload-limits';
import {
  makeHeic,
  makeJpeg,
  makeJpegWithPosition,
  makePixelBomb,
  makePolyglot,
  makeTruncated,
  twoHalves,
} from '../fixtures/uploads/make-images';
import { makePdf, objectStream } from '../fixtures/uploads/make-pdfs';
import { reasonFor } from './support/reason-for';

describe('good files are accepted', () => {
  it.each(['Đồi chè Tân Cương.jpg', '太原茶园的清晨.jpg', '타이응우옌 차밭.jpg'])(
    'named %s',
    async (name) => {
      const { originalName, kind, mimeType } = await ingestFile({ name, data: await makeJpeg() });
      expect({ originalName, kind, mimeType }).toEqual({
        originalName: name.normalize('NFC'),
        kind: 'image',
        mimeType: 'image/jpeg',
      });
    },
  );

  it('a decomposed Vietnamese name is composed', async () => {
    const { originalName } = await ingestFile({
      name: 'Hồ Ba Bể.jpg'.normalize('NFD'),
      data: await makeJpeg(),
    });
    expect(originalName).toBe('Hồ Ba Bể.jpg');
  });

  it.each(['png', 'webp', 'avif', 'gif', 'tiff', 'jpeg'] as const)('pictures in %s', async (format) => {
    const data = await twoHalves(64, 40).toFormat(format).toBuffer();
    const { width, height, mimeType } = await ingestFile({ name: `a.${format}`, data });
    expect({ width, height }).toEqual({ width: 64, height: 40 });
    expect(mimeType).toBe(['png', 'gif'].includes(format) ? 'image/png' : 'image/jpeg');
  });

  it('a picture under the name of another picture type', async () => {
    const data = await twoHalves(64, 40).png().toBuffer();
    expect((await ingestFile({ name: 'a.jpg', data })).originalName).toBe('a.png');
  });

  it('a see-through picture keeps its transparency', async () => {
    const clear = sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0 } },
    });
    const { bytes } = await ingestFile({ name: 'a.webp', data: await clear.webp().toBuffer() });
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
  });

  it('the first frame of an animation', async () => {
    const frames = [
      await twoHalves(20, 20).png().toBuffer(),
      await twoHalves(20, 20).negate().png().toBuffer(),
    ];
    const data = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    expect((await ingestFile({ name: 'a.gif', data })).height).toBe(20);
  });

  it('PDF, CSV, TXT and WebVTT', async () => {
    expect(await reasonFor('Báo cáo.pdf', makePdf())).toBe('accepted');
    expect(await reasonFor('a.pdf', makePdf({ objects: [objectStream('9 0 << /Type /Annot >>')] }))).toBe(
      'accepted',
    );
    expect(await reasonFor('a.csv', 'huyện,điện thoại\nĐịnh Hóa,+84 208 385\nPhú Lương,-3\n')).toBe(
      'accepted',
    );
    expect(await reasonFor('a.csv', 'BM,MZ\n1,2\n')).toBe('accepted');
    expect(await reasonFor('a.txt', '\uFEFFXin chào\r\n你好\f안녕\n')).toBe('accepted');
    expect(await reasonFor('a.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nXin chào\n')).toBe('accepted');
  });

  it('the same upload is recognised by its bytes', async () => {
    const data = await makeJpeg();
    const [first, second] = [
      await ingestFile({ name: 'a.jpg', data }),
      await ingestFile({ name: 'b.jpg', data }),
    ];
    expect(first.contentDigest).toBe(second.contentDigest);
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });
});

describe('hostile files are refused by name of reason', () => {
  it.each([
    ['empty.jpg', '', 'empty'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'markup'],
    ['drawing.png', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'markup'],
    ['feed.xml', '\uFEFF  <?xml version="1.0"?><a/>', 'markup'],
    ['page.txt', '\n <!doctype html><script>alert(1)</script>', 'markup'],
    ['page.csv', '<!-- x --><html>', 'markup'],
    ['photo.jpg', 'not a picture at all', 'unknown-type'],
    ['photo.pdf', 'not a PDF at all', 'unknown-type'],
    ['archive.zip', 'PK\x03\x04\x14\x00\x00\x00\x00\x00', 'type-not-allowed'],
    ['photo.jpg', 'MZ\x90\x00\x03\x00', 'type-not-allowed'],
    ['list.csv', 'a,b\n=HYPERLINK("https://evil.example"),2\n', 'csv-formula'],
    ['list.csv', 'a;"=cmd|calc";b\n', 'csv-formula'],
    ['list.csv', '\uFEFF@SUM(1+1),b\n', 'csv-formula'],
    ['note.txt', 'abc\x00def', 'text-control'],
    ['note.txt', Buffer.from('Xin ch\xe0o', 'latin1'), 'text-encoding'],
    ['film.vtt', 'not a subtitle', 'unknown-type'],
    ['photo.heic', makeHeic(), 'heic'],
    ['bomb.png', makePixelBomb(), 'too-many-pixels'],
    ['report.jpg', makePdf(), 'wrong-extension'],
    ['report.html', makePdf(), 'wrong-extension'],
  ] as const)('%s', async (name, data, reason) => {
    expect(await reasonFor(name, data as string)).toBe(reason);
  });

  it('the pixel bomb is really small', () => {
    expect(makePixelBomb().length).toBeLessThan(40_000);
  });

  it('a picture under the name of a page or a program', async () => {
    const data = await makeJpeg();
    expect(await reasonFor('a.html', data)).toBe('wrong-extension');
    expect(await reasonFor('a.exe', data)).toBe('wrong-extension');
    expect(await reasonFor('a.pdf', data)).toBe('wrong-extension');
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('a %s cut off in the middle', async (format) => {
    const noise = sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
        background: '#000',
      },
    });
    const whole = await noise.toFormat(format).toBuffer();
    expect(await reasonFor(`a.${format}`, await makeTruncated(whole))).toBe('damaged');
  });

  it('more than the allowed bytes', async () => {
    expect(await reasonFor('a.txt', Buffer.alloc(51 * 1024 * 1024, 'a'))).toBe('too-large');
    expect(await reasonFor('a.txt', Buffer.alloc(11 * 1024 * 1024, 'a'))).toBe('too-large');
  });
});

describe('what does no harm is cleaned', () => {
  it('a picture loses its tail', async () => {
    const data = await makePolyglot('PK\x03\x04<script>alert(1)</script>');
    const { bytes } = await ingestFile({ name: 'a.jpg', data });
    expect(bytes.includes('<script>')).toBe(false);
    expect(bytes.subarray(-2).toString('hex')).toBe('ffd9');
  });

  it('a picture loses position, author and camera, and stands upright', async () => {
    const data = await makeJpegWithPosition();
    const before = await sharp(data).metadata();
    expect(before.exif && before.xmp).toBeTruthy();
    const { bytes, width, height } = await ingestFile({ name: 'a.jpg', data });
    const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({});
    expect(bytes.includes('Secret')).toBe(false);
    expect({ width, height }).toEqual({ width: 400, height: 640 });
  });

  it.each([
    ['../../etc/passwd.jpg', 'passwd.jpg'],
    ['C:\\Users\\lan\\Ảnh.jpg', 'Ảnh.jpg'],
    ['a\u0000b.jpg', 'ab.jpg'],
    ['\u202egpj.exe.jpg', 'gpj.exe.jpg'],
    ['bad\ud800 half.jpg', 'bad half.jpg'],
    ['..jpg', 'file.jpg'],
    ['', 'file.jpg'],
    ['a"b;c$(rm).jpg', 'a-b-c-(rm).jpg'],
    ['ảnh không đuôi', 'ảnh không đuôi.jpg'],
  ])('the name %j becomes %s', async (name, expected) => {
    expect((await ingestFile({ name, data: await makeJpeg(32, 20) })).originalName).toBe(expected);
  });

  it('a name of any length fits on every file system', async () => {
    const { originalName } = await ingestFile({
      name: `${'ồ'.repeat(400)}.jpg`,
      data: await makeJpeg(32, 20),
    });
    expect([...originalName]).toHaveLength(104);
  });
});

describe('a refusal names the file and what was found', () => {
  const told = async (name: string, data: Buffer) => {
    const error = await ingestFile({ name, data }).catch((refusal: unknown) => refusal);
    return error instanceof Refusal ? { reason: error.reason, ...error.values } : error;
  };

  it('and the limit, in megabytes', async () => {
    const { requestBytes, imageBytes, textBytes } = uploadLimits;
    const words = (bytes: number) => Buffer.alloc(bytes, 'chữ ');
    expect(await told('a.txt', words(requestBytes + 1))).toEqual({
      reason: 'too-large',
      name: 'a.txt',
      limit: 50,
    });
    expect(await told('a.txt', words(textBytes + 4))).toEqual({
      reason: 'too-large',
      name: 'a.txt',
      limit: 10,
    });
    const heavy = Buffer.concat([await makeJpeg(), Buffer.alloc(imageBytes)]);
    expect(await told('a.jpg', heavy)).toEqual({ reason: 'too-large', name: 'a.jpg', limit: 40 });
    expect(await told('bom.png', makePixelBomb())).toEqual({
      reason: 'too-many-pixels',
      name: 'bom.png',
      limit: 100,
    });
  });

  it('and the type', async () => {
    expect(await told('tờ trình', Buffer.alloc(0))).toEqual({ reason: 'empty', name: 'tờ trình' });
    expect(await told('plan.txt', makePdf())).toEqual({
      reason: 'wrong-extension',
      name: 'plan.txt',
      found: 'PDF',
    });
  });
});

it('the colour of the place a picture will take is its own', async () => {
  const plain = sharp({
    create: { width: 64, height: 64, channels: 3, background: { r: 200, g: 24, b: 8 } },
  });
  const { color } = await ingestFile({ name: 'a.png', data: await plain.png().toBuffer() });
  expect(color).toBe('#c81808');
  expect((await ingestFile({ name: 'a.pdf', data: makePdf() })).color).toBe('');
});
