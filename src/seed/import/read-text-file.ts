import { readFile } from 'node:fs/promises';
import { hasForbidden } from '@/content/clean-text';
import type { Refusals } from './refusal';

/** The text of a UTF-8 file with `\n` line ends, or null with the reason noted. */
export async function readTextFile(file: string, refusals: Refusals): Promise<string | null> {
  const text = decode(await readFile(file).catch(() => null), refusals);
  if (text === null) return null;
  const lines = text.split('\n');
  const forbidden = lines.findIndex(hasForbidden);
  if (forbidden < 0) return text;
  refusals.add(forbidden + 1, 'forbiddenCharacter');
  return null;
}

function decode(bytes: Uint8Array | null, refusals: Refusals): string | null {
  if (bytes === null) {
    refusals.add(1, 'unreadable');
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    refusals.add(firstBadLine(bytes), 'badEncoding');
    return null;
  }
}

/** The replacement character stands where the first byte that is no UTF-8 was. */
function firstBadLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length;
}
