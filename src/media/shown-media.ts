import type { LiveItem } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';

/** Every picture and file an item shows, in its details and its body, each digest once. */
export function shownMedia({ details, body }: Pick<LiveItem, 'details' | 'body'>): PublicMedia[] {
  const found = new Map<string, PublicMedia>();
  collect([details, body], found);
  return [...found.values()];
}

function collect(value: unknown, found: Map<string, PublicMedia>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPublicMedia(value)) found.set(value.digest, value);
  else for (const inner of Object.values(value)) collect(inner, found);
}

function isPublicMedia(value: object): value is PublicMedia {
  return 'mediaId' in value && 'digest' in value && typeof value.digest === 'string' && 'mimeType' in value;
}
