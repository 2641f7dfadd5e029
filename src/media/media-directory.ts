import path from 'node:path';

/** Absolute path of the directory that holds originals and renditions (`MEDIA_DIR`, default `media`). */
export function mediaDirectory(): string {
  return path.resolve(process.env.MEDIA_DIR ?? 'media');
}
