/** Pictures of the demo, as `PublicMedia`; where one is not drawn yet, a plain landscape stands in for it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { type MediaFormat, type MediaRatio, variantSize } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

const folders = ['src/seed/content/media', 'media/samples'];
const names = new Map<string, string>();

function locate(name: string): string | undefined {
  return folders.map((folder) => path.resolve(folder, name)).find((file) => existsSync(file));
}

export function seedPicture(name: string, locale: Locale): PublicMedia {
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 32);
  names.set(digest, name);
  const yaml = locate(name.replace(/\.\w+$/, '.yaml'));
  const meta = yaml ? (parse(readFileSync(yaml, 'utf8')) as Record<string, unknown>) : {};
  const words = (field: string) => (meta[field] as Partial<Record<Locale, string>> | undefined)?.[locale];
  const isImage = /\.(jpe?g|png)$/.test(name);
  const [width, height] = sizeOf(name);
  return {
    mediaId: name,
    kind: isImage ? 'image' : 'file',
    digest,
    mimeType: isImage ? 'image/jpeg' : 'application/pdf',
    bytes: 1_482_133,
    filename: name,
    width: isImage ? width : 0,
    height: isImage ? height : 0,
    focalX: Number(meta.focalX ?? 50),
    focalY: Number(meta.focalY ?? 50),
    color: isImage ? colorOf(name) : '',
    alt: words('alt') ?? name.replace(/\.\w+$/, '').replaceAll('-', ' '),
    caption: words('caption') ?? '',
    credit: words('credit') ?? '',
    owner: String(meta.owner ?? ''),
    licence: (meta.licence as PublicMedia['licence'] | undefined) ?? 'CC-BY-4.0',
    aiMade: meta.aiMade === true,
  };
}

/** Pixel size out of the JPEG's frame header, without decoding. */
function sizeOf(name: string): [number, number] {
  const file = locate(name);
  if (!file) return [2400, 1600];
  const bytes = readFileSync(file);
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc3) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  return [2400, 1600];
}

function hueOf(name: string): number {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 120;
}

function colorOf(name: string): string {
  return ['#5f7f66', '#7390a0', '#a08a62', '#8c5a4a', '#51705a', '#88a39a'][hueOf(name) % 6] ?? '#5f7f66';
}

/** One rendition, as the media library would give it. */
export async function rendition(digest: string, ratio: MediaRatio, width: number, format: MediaFormat) {
  const name = names.get(digest);
  if (name === undefined) return null;
  const size = variantSize(seedPicture(name, 'vi'), { ratio, width });
  const file = locate(name);
  const source = file ? sharp(file) : sharp(Buffer.from(landscape(name)));
  const cut = source.resize(size.width, size.height, { fit: 'cover' });
  if (format === 'jpg') return cut.jpeg({ quality: 80 }).toBuffer();
  return format === 'webp'
    ? cut.webp({ quality: 76 }).toBuffer()
    : cut.avif({ quality: 50, effort: 0 }).toBuffer();
}

function landscape(name: string): string {
  const hue = 100 + hueOf(name);
  const ridge = (level: number, light: number) => {
    const points = Array.from({ length: 13 }, (_, i) => {
      const y = level + 90 * Math.sin(i * 1.3 + hue + level) + 40 * Math.sin(i * 2.9 + level);
      return `${i * 200},${Math.round(y)}`;
    });
    return `<polygon points="0,1600 ${points.join(' ')} 2400,1600" fill="hsl(${hue} 28% ${light}%)"/>`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="hsl(${hue + 40} 40% 84%)"/><circle cx="${400 + hue * 9}" cy="420" r="120" fill="hsl(40 80% 80%)"/>${ridge(700, 66)}${ridge(880, 52)}${ridge(1060, 40)}${ridge(1260, 28)}</svg>`;
}
