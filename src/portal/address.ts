/** Paths are kept as people read them (NFC, not encoded); addresses in markup and headers are encoded here. */
import type { Site } from '@/lib/site';

/** A path as an attribute or header wants it. */
export function hrefOf(path: string): string {
  return encodeURI(path);
}

/** The full address of a path. */
export function absoluteUrl(site: Pick<Site, 'origin'>, path: string): string {
  return `${site.origin}${hrefOf(path)}`;
}

/** An address as a reader sees it on paper: without scheme and without escapes. */
export function readableUrl(site: Pick<Site, 'origin'>, path: string): string {
  return `${site.origin.replace(/^https?:\/\//, '')}${path}`;
}
