import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MediaVariant, variantSize } from '@/content/media-variants';
import { getRendition, removeRenditions, renditionBytes } from '@/media/renditions/get-rendition';
import { allVariants, distinctVariants, parseVariant } from '@/media/renditions/rendition-variants';
import { warmRenditions } from '@/media/renditions/warm-renditions';
import { makeJpeg, twoHalves } from '../fixtures/uploads/make-images';
import { type MediaWorkshop, openWorkshop } from './support/media-workshop';

let workshop: MediaWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

const options = () => ({ mediaDir: workshop.mediaDir });

/** Which half of `twoHalves` stands at a point, given as share of width. */
async function halfAt(file: string, share: number): Promise<'red' | 'blue'> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const x = Math.min(info.width - 1, Math.floor(info.width * share));
  const at = (Math.floor(info.height / 2) * info.width + x) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? 'red' : 'blue';
}

describe('sizes', () => {
  it('are exactly what pages announce, for every variant and several shapes', async () => {
    for (const [width, height] of [
      [1700, 1100],
      [500, 1400],
      [333, 77],
    ] as const) {
      const media = await workshop.add('a.jpg', await makeJpeg(width, height));
      for (const variant of allVariants.filter(({ format }) => format === 'webp')) {
        const { path: file, bytes, type } = await getRendition(media, variant, options());
        const actual = await sharp(file).metadata();
        expect({ width: actual.width, height: actual.height }).toEqual(variantSize(media, variant));
        expect({ bytes, type }).toEqual({ bytes: (await stat(file)).size, type: 'image/webp' });
        expect(actual.width).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each(['avif', 'webp', 'jpg'] as const)('%s is really that', async (format) => {
    const media = await workshop.add('a.jpg', await makeJpeg(900, 600));
    const { path: file } = await getRendition(media, { ratio: 'full', width: 480, format }, options());
    const { format: actual, width, height } = await sharp(file).metadata();
    expect({ actual, width, height }).toEqual({
      actual: { avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format],
      width: 480,
      height: 320,
    });
  });

  it('widths beyond the picture share one file', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg(700, 500));
    const paths = await Promise.all(
      [800, 1200, 1920].map((width) =>
        getRendition(media, { ratio: 'full', width, format: 'webp' }, options()),
      ),
    );
    expect(new Set(paths.map((rendition) => rendition.path)).size).toBe(1);
    expect(distinctVariants(media).length).toBeLessThan(allVariants.length);
  });
});

describe('crops', () => {
  it.each([
    [0, 'red', 'red'],
    [50, 'red', 'blue'],
    [100, 'blue', 'blue'],
  ] as const)('focal point at %i %% of the width', async (focalX, left, right) => {
    const media = await workshop.add('a.png', await twoHalves(1200, 300).png().toBuffer(), { focalX });
    const { path: file } = await getRendition(media, { ratio: '1x1', width: 240, format: 'jpg' }, options());
    expect([await halfAt(file, 0.1), await halfAt(file, 0.9)]).toEqual([left, right]);
  });

  it('a crop at 30 % has the edge of the halves where it belongs', async () => {
    // 1200 × 300, square of 300 around x = 360: 210 … 510, all red; around 540: 390 … 690, edge at 0.7.
    const media = await workshop.add('a.png', await twoHalves(1200, 300).png().toBuffer(), { focalX: 45 });
    const { path: file } = await getRendition(media, { ratio: '1x1', width: 240, format: 'jpg' }, options());
    expect([await halfAt(file, 0.66), await halfAt(file, 0.74)]).toEqual(['red', 'blue']);
  });

  it('transparency becomes white in JPEG and stays in WebP', async () => {
    const clear = sharp({
      create: { width: 90, height: 90, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const media = await workshop.add('a.png', await clear.png().toBuffer());
    const jpeg = await getRendition(media, { ratio: '1x1', width: 240, format: 'jpg' }, options());
    const webp = await getRendition(media, { ratio: '1x1', width: 240, format: 'webp' }, options());
    expect((await sharp(jpeg.path).raw().toBuffer())[0]).toBe(255);
    expect((await sharp(webp.path).metadata()).hasAlpha).toBe(true);
  });
});

describe('files on disk', () => {
  const variant: MediaVariant = { ratio: '16x9', width: 480, format: 'jpg' };

  it('fifty requests at once make one whole file and leave nothing behind', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg(1600, 900));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => getRendition(media, variant, options())),
    );
    expect(new Set(answers.map(({ path: file }) => file)).size).toBe(1);
    expect(await readdir(path.dirname(answers[0]?.path ?? ''))).toEqual(['16x9-480.jpg']);
  });

  it('removing while others write harms nobody', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg(1500, 900));
    for (let round = 0; round < 10; round++) {
      const [{ bytes }] = await Promise.all([
        getRendition(media, variant, options()),
        removeRenditions(media.digest, workshop.mediaDir),
      ]);
      expect(bytes).toBeGreaterThan(500);
    }
    await removeRenditions(media.digest, workshop.mediaDir);
    expect(await readdir(path.join(workshop.mediaDir, 'renditions'))).not.toContain(media.digest);
  });

  it('another focal point is another directory', async () => {
    const data = await makeJpeg(1400, 900);
    const [first, second] = [
      await workshop.add('a.jpg', data),
      await workshop.add('a.jpg', data, { focalX: 10 }),
    ];
    expect(first.digest).not.toBe(second.digest);
    expect(first.digest.slice(0, 32)).toBe(second.digest.slice(0, 32));
  });

  it('warming makes every file there is, once', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg(500, 300));
    expect(await warmRenditions(media, options())).toEqual({
      made: distinctVariants(media).length,
      failed: 0,
    });
    const files = await readdir(path.join(workshop.mediaDir, 'renditions', media.digest));
    expect(files).toHaveLength(distinctVariants(media).length);
    const size = await renditionBytes(media, { ratio: '4x3', width: 400, format: 'avif' }, options());
    expect(size).toBe(
      (await readFile(path.join(workshop.mediaDir, 'renditions', media.digest, '4x3-400.avif'))).length,
    );
  });

  it('a digest that is none reaches no directory', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg());
    const forged = { ...media, digest: '../'.repeat(16) };
    await expect(getRendition(forged, variant, options())).rejects.toThrow(RangeError);
    await expect(removeRenditions('..', workshop.mediaDir)).rejects.toThrow(RangeError);
  });

  it('a missing original is told as such', async () => {
    const media = await workshop.add('a.jpg', await makeJpeg());
    const gone = { ...media, digest: 'f'.repeat(48) };
    await expect(getRendition(gone, variant, options())).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('names', () => {
  it('outside the closed list mean nothing', () => {
    expect(parseVariant('16x9-960.avif')).toEqual({ ratio: '16x9', width: 960, format: 'avif' });
    for (const name of [
      '16x9-961.avif',
      'full-480.png',
      'full-0480.jpg',
      'full-480.jpg/',
      '',
      '__proto__',
      'FULL-480.jpg',
    ]) {
      expect(parseVariant(name)).toBeNull();
    }
  });
});
