/** Opaque, stateless cursors of `/items`: bound to the filters they were made for. */

import { sha256 } from '@/lib/sha256';
import { badParameters } from '../problem';

/** @param position a change number, or a page of the newest-first list */
export function writeCursor(position: number, filters: object): string {
  return Buffer.from(`${position}.${mark(filters)}`).toString('base64url');
}

/**
 * @throws {ExportProblem} 400 for a cursor of another list
 */
export function readCursor(cursor: string | undefined, filters: object): number {
  if (cursor === undefined) return 0;
  const [position = '', given] = Buffer.from(cursor.slice(0, 100), 'base64url').toString('utf8').split('.');
  if (!/^\d{1,12}$/.test(position) || given !== mark(filters)) {
    throw badParameters([{ parameter: 'cursor', reason: 'api.badCursor' }]);
  }
  return Number(position);
}

function mark(filters: object): string {
  const known = Object.entries(filters).filter(([, value]) => value !== undefined);
  return sha256(JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)))).slice(0, 12);
}
