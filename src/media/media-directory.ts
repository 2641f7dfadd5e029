import { currentMediaDir } from '@/env';

/** Absolute path of the directory that holds originals and renditions (`MEDIA_DIR`, default `media`). */
export function mediaDirectory(): string {
  return currentMediaDir();
}
