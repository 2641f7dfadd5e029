import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PublicMedia } from '@/content/public-media';
import { ingestFile } from '@/media/ingest/ingest-file';
import { embedXmp } from '@/media/originals/embed-xmp';
import { type MediaSettings, mediaDigest, storedName } from '@/media/originals/media-digest';
import { saveOriginal } from '@/media/originals/original-store';
import { xmpPacket } from '@/media/originals/xmp-packet';

export interface MediaWorkshop {
  mediaDir: string;
  /** Puts a file where an upload would put it. */
  add(name: string, data: Buffer, settings?: Partial<MediaSettings>): Promise<PublicMedia>;
  close(): Promise<void>;
}

/** A media directory of its own, for one test file. */
export async function openWorkshop(): Promise<MediaWorkshop> {
  const mediaDir = await mkdtemp(path.join(tmpdir(), 'media-'));
  return {
    mediaDir,
    add: (name, data, settings) => addMedia(mediaDir, name, data, settings),
    close: () => rm(mediaDir, { recursive: true, force: true }),
  };
}

async function addMedia(
  mediaDir: string,
  name: string,
  data: Buffer,
  changes: Partial<MediaSettings> = {},
): Promise<PublicMedia> {
  const file = await ingestFile({ name, data });
  const settings: MediaSettings = {
    credit: { vi: 'Ảnh: Nguyễn Văn A', en: 'Photo: Nguyễn Văn A' },
    owner: 'Sở Văn hóa, Thể thao và Du lịch',
    licence: 'CC-BY-4.0',
    aiMade: true,
    focalX: 50,
    focalY: 50,
    ...changes,
  };
  const bytes = file.kind === 'image' ? embedXmp(file.bytes, file.mimeType, xmpPacket(settings)) : file.bytes;
  const { kind, mimeType, width, height, color } = file;
  const digest = mediaDigest(bytes, settings);
  await saveOriginal(mediaDir, storedName({ digest, mimeType }), bytes);
  const { focalX, focalY, owner, licence, aiMade } = settings;
  const texts = { alt: '', caption: '', credit: settings.credit.vi ?? '', owner, licence, aiMade };
  const shape = { width, height, focalX, focalY, color };
  return {
    mediaId: digest,
    kind,
    digest,
    mimeType,
    bytes: bytes.length,
    filename: file.originalName,
    ...shape,
    ...texts,
  };
}
