/** Renditions are computed when first asked for and kept on disk until their medium is gone. */
import { access, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MediaVariant } from '@/content/media-variants';
import type { PublicMedia } from '@/content/public-media';
import { processWide } from '@/lib/process-wide';
import { mediaDirectory } from '../media-directory';
import { isMediaDigest, storedName } from '../originals/media-digest';
import { originalPath } from '../originals/original-store';
import { type Priority, PriorityGate } from '../priority-gate';
import { writeAtomically } from '../write-atomically';
import { type RenderedMedia, render } from './render';
import { renditionFileName, renditionTypes } from './rendition-variants';

/** The part of a public medium that a rendition follows from; a whole `PublicMedia` will do. */
export type RenditionSource = RenderedMedia & Pick<PublicMedia, 'digest' | 'mimeType'>;

export interface Rendition {
  /** Absolute path on disk. */
  path: string;
  bytes: number;
  /** Content type. */
  type: string;
}

export interface RenditionOptions {
  mediaDir?: string;
  /** `later` for work nobody waits for. */
  priority?: Priority;
}

/** More waiting requests than this are turned away: the disk and two cores would not catch up. */
const longestQueue = 200;

/** Two at once, for two cores, whichever part of the process asks. */
const gate = processWide('rendition-gate', () => new PriorityGate(2));
const running = processWide('renditions-running', () => new Map<string, Promise<Rendition>>());

export class RenditionsBusy extends Error {
  override name = 'RenditionsBusy';
}

/**
 * @throws {RangeError} when the digest or type is not one of a stored picture
 * @throws {RenditionsBusy} when too many people wait already
 * @throws the decoder's or file system's error when the original is missing or damaged
 */
export async function getRendition(
  source: RenditionSource,
  variant: MediaVariant,
  { mediaDir = mediaDirectory(), priority = 'now' }: RenditionOptions = {},
): Promise<Rendition> {
  if (!source.mimeType.startsWith('image/')) throw new RangeError('Only pictures have renditions');
  const file = path.join(renditionsOf(mediaDir, source.digest), renditionFileName(source, variant));
  const type = renditionTypes[variant.format];
  const known = await stat(file).catch(() => null);
  if (known) return { path: file, bytes: known.size, type };
  const original = originalPath(mediaDir, storedName(source));
  return once(file, priority, async () => {
    // For its ENOENT: the decoder only tells in words that a file is missing.
    await access(original);
    const bytes = await render(original, source, variant);
    await writeAtomically(file, bytes);
    return { path: file, bytes: bytes.length, type };
  });
}

/** Size in bytes, for enclosures of feeds; computes the rendition when it is not there yet. */
export async function renditionBytes(
  source: RenditionSource,
  variant: MediaVariant,
  options: RenditionOptions = {},
): Promise<number> {
  return (await getRendition(source, variant, options)).bytes;
}

/** Deletes all renditions of a digest; harmless while one of them is being written or read. */
export async function removeRenditions(digest: string, mediaDir = mediaDirectory()): Promise<void> {
  await rm(renditionsOf(mediaDir, digest), { recursive: true, force: true, maxRetries: 3 });
}

export function renditionsDirectory(mediaDir: string): string {
  return path.join(mediaDir, 'renditions');
}

function renditionsOf(mediaDir: string, digest: string): string {
  if (!isMediaDigest(digest)) throw new RangeError('Not the digest of a medium');
  return path.join(renditionsDirectory(mediaDir), digest);
}

/** Requests for a rendition that is being computed wait for that computation. */
function once(file: string, priority: Priority, compute: () => Promise<Rendition>): Promise<Rendition> {
  const current = running.get(file);
  if (current) return current;
  if (priority === 'now' && gate.waiting >= longestQueue) throw new RenditionsBusy();
  const started = gate.run(compute, priority).finally(() => running.delete(file));
  running.set(file, started);
  return started;
}
