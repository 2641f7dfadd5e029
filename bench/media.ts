/**
 * Time and size per picture and rendition, next to what plain sharp takes for the same picture in the same run.
 * `npx tsx bench/media.ts` — prints a table and one line of JSON.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { type MediaVariant, mediaFormats } from '@/content/media-variants';
import { ingestFile } from '@/media/ingest/ingest-file';
import { embedXmp } from '@/media/originals/embed-xmp';
import { mediaDigest, storedName } from '@/media/originals/media-digest';
import { originalPath, saveOriginal } from '@/media/originals/original-store';
import { xmpPacket } from '@/media/originals/xmp-packet';
import { render } from '@/media/renditions/render';
import { warmRenditions } from '@/media/renditions/warm-renditions';

interface Row {
  what: string;
  milliseconds: number;
  /** Plain sharp, default settings, same width and format. */
  reference: number | null;
  kilobytes: number;
}

/** Gradients, soft structure and fine grain: behaves like a landscape photograph in an encoder. */
async function makePhoto(width: number, height: number): Promise<Buffer> {
  const layer = (scale: number, sigma: number) =>
    sharp({
      create: {
        width: Math.ceil(width / scale),
        height: Math.ceil(height / scale),
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma },
      },
    })
      .resize(width, height, { kernel: 'cubic', fit: 'fill' })
      .png({ compressionLevel: 1 })
      .toBuffer();
  const [soft, middle, fine] = [await layer(400, 60), await layer(40, 30), await layer(2, 14)];
  return sharp(soft)
    .composite([
      { input: middle, blend: 'soft-light' },
      { input: fine, blend: 'overlay' },
    ])
    .jpeg({ quality: 92 })
    .toBuffer();
}

async function timed<T>(act: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await act();
  return [result, Math.round(performance.now() - start)];
}

const plain: Record<(typeof mediaFormats)[number], (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif(),
  webp: (picture) => picture.webp(),
  jpg: (picture) => picture.jpeg(),
};

const variants: Omit<MediaVariant, 'format'>[] = [
  { ratio: 'full', width: 480 },
  { ratio: 'full', width: 1200 },
  { ratio: 'full', width: 1920 },
  { ratio: '16x9', width: 960 },
];

async function measure(mediaDir: string, [width, height]: readonly [number, number]): Promise<Row[]> {
  const size = `${((width * height) / 1e6).toFixed(0)} MP`;
  const photo = await makePhoto(width, height);
  const [, reencoding] = await timed(() => sharp(photo).autoOrient().jpeg({ quality: 90 }).toBuffer());
  const [file, ingesting] = await timed(() => ingestFile({ name: 'photo.jpg', data: photo }));
  const settings = {
    credit: { vi: 'Ảnh' },
    owner: '',
    licence: 'CC-BY-4.0',
    aiMade: false,
    focalX: 40,
    focalY: 60,
  } as const;
  const bytes = embedXmp(file.bytes, file.mimeType, xmpPacket(settings));
  const media = { ...file, ...settings, digest: mediaDigest(bytes, settings) };
  await saveOriginal(mediaDir, storedName(media), bytes);
  const original = originalPath(mediaDir, storedName(media));
  const rows: Row[] = [
    { what: `${size} ingest`, milliseconds: ingesting, reference: reencoding, kilobytes: kilobytes(bytes) },
  ];
  for (const variant of variants) {
    for (const format of mediaFormats) {
      const [, reference] = await timed(() =>
        plain[format](sharp(original).resize(variant.width)).toBuffer(),
      );
      const [made, milliseconds] = await timed(() => render(original, media, { ...variant, format }));
      rows.push({
        what: `${size} ${variant.ratio}-${variant.width}.${format}`,
        milliseconds,
        reference,
        kilobytes: kilobytes(made),
      });
    }
  }
  const [{ made }, all] = await timed(() => warmRenditions(media, { mediaDir }));
  return [
    ...rows,
    { what: `${size} all ${made} renditions`, milliseconds: all, reference: null, kilobytes: 0 },
  ];
}

function kilobytes(bytes: Buffer): number {
  return Math.round(bytes.length / 1024);
}

const mediaDir = await mkdtemp(path.join(tmpdir(), 'bench-media-'));
try {
  const rows: Row[] = [];
  for (const shape of [
    [4000, 3000],
    [6000, 4000],
  ] as const)
    rows.push(...(await measure(mediaDir, shape)));
  console.table(Object.fromEntries(rows.map(({ what, ...numbers }) => [what, numbers])));
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: process.version,
    sharp: sharp.versions.sharp,
  };
  console.log(JSON.stringify({ bench: 'media', ...machine, rows }));
} finally {
  await rm(mediaDir, { recursive: true, force: true });
}
