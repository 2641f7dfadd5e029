import type { TextType } from './recognise-type';
import { Refusal } from './refusal';

/** C0 and C1 controls besides tab, line feed, form feed and carriage return. */
const controls = /(?![\t\n\f\r])\p{Cc}/u;
/** A cell that a spreadsheet would compute (CWE-1236). `+` and `-` begin telephone numbers and figures too often. */
const formulaCell = /(?:^\uFEFF?|[,;\t\r\n])"?(?:=[^\s,;]|@[a-z]{1,20}\()/i;

/** UTF-8 without control characters. */
export function isPlainText(data: Buffer): boolean {
  const text = decode(data);
  return text !== null && !controls.test(text);
}

/** HTML, XML or SVG, whatever its name: the first thing after white space and a byte order mark is a tag. */
export function looksLikeMarkup(data: Buffer): boolean {
  const head = data.subarray(0, 4096);
  const wide = head[1] === 0 || (head[0] === 0xff && head[1] === 0xfe) ? 'utf16le' : 'utf8';
  return /^[\s\uFEFF\0]*<[a-z!?/]/i.test(head.toString(wide));
}

/**
 * @throws {Refusal} `text-encoding`, `text-control`, `markup` or `csv-formula`
 */
export function inspectText(data: Buffer, type: TextType): void {
  const text = decode(data);
  if (text === null) throw new Refusal('text-encoding');
  if (controls.test(text)) throw new Refusal('text-control');
  if (type === 'vtt' && !/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text)) throw new Refusal('unknown-type');
  if (type === 'csv' && formulaCell.test(text)) throw new Refusal('csv-formula');
}

function decode(data: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}
