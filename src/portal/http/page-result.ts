/** A finished answer, still without Next or any server in it: tests and the route read the same. */
import { sha256 } from '@/lib/sha256';

export interface PageResult {
  status: number;
  headers: Record<string, string>;
  html: string;
  /** In place of `html`, where the answer is a file. */
  bytes?: Uint8Array<ArrayBuffer>;
  /** What the answer depends on; see docs/decisions/002-page-cache.md. */
  tags: readonly string[];
}

/**
 * Browsers ask each time; a shared cache asks once a second, whatever the rush, so that a change or a withdrawal shows
 * within two seconds there too.
 */
export const pageCacheControl = 'public, max-age=0, s-maxage=1, must-revalidate';

/** Weak, because compression on the way changes the bytes. */
export function entityTag(html: string): string {
  return `W/"${sha256(html).slice(0, 32)}"`;
}

export function toResponse(result: PageResult): Response {
  const body = result.bytes ?? result.html;
  return new Response(result.status === 301 || result.status === 307 ? null : body, {
    status: result.status,
    headers: result.headers,
  });
}
