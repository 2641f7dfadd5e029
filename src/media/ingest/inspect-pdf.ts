/**
 * Refuses PDFs that do something by themselves. A PDF is passed on as it came, so it is searched by names rather than
 * read by a parser: readers find objects by offsets, and what one parser takes for the inside of a stream another
 * takes for an action. Every byte is searched, and every compressed stream unpacked (object streams hide names).
 * Names are case-sensitive and may hide letters as `#4a` (ISO 32000-2 §7.3.5).
 */
import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import type { RefusalReason } from '../media-texts';
import { Refusal } from './refusal';

const unpack = promisify(inflate);

const forbidden: readonly [RefusalReason, readonly string[]][] = [
  ['pdf-encrypted', ['Encrypt']],
  ['pdf-script', ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'XFA']],
  ['pdf-embedded', ['EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'GoToE', 'Movie', '3DD']],
];
const patterns = forbidden.map(([reason, names]) => [reason, namePattern(names)] as const);

/** Bytes a single stream may unfold to; real object streams stay far below. */
const streamLimit = 16 * 1024 * 1024;
/** Bytes all other streams together may unfold to before the rest of them is left unread. */
const totalLimit = 256 * 1024 * 1024;

/**
 * @throws {Refusal} `pdf-damaged`, `pdf-tail`, `pdf-encrypted`, `pdf-script` or `pdf-embedded`
 */
export async function inspectPdf(data: Buffer): Promise<void> {
  const text = data.toString('latin1');
  checkEnds(text);
  search(text);
  let unfolded = 0;
  let objectStreams = 0;
  for (const stream of streamsOf(data, text)) {
    if (stream.holdsObjects) objectStreams++;
    else if (stream.isImage || unfolded > totalLimit) continue;
    const inner = await unfold(stream);
    unfolded += inner.length;
    search(inner);
  }
  // One whose dictionary was hidden from us (by a comment, say) could not be searched.
  if (objectStreams !== countObjectStreams(text)) throw new Refusal('pdf-damaged');
}

/** A second format before or after the document makes a polyglot. */
function checkEnds(text: string): void {
  if (!/^%PDF-[12]\.\d/.test(text)) throw new Refusal('pdf-tail');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || !text.includes('startxref')) throw new Refusal('pdf-damaged');
  if (/[^\s\0]/.test(text.slice(end + 5))) throw new Refusal('pdf-tail');
}

function search(text: string): void {
  for (const [reason, pattern] of patterns) {
    if (pattern.test(text)) throw new Refusal(reason);
  }
}

interface PdfStream {
  bytes: Buffer;
  holdsObjects: boolean;
  isImage: boolean;
}

const objectStreamName = namePattern(['ObjStm']);
const imageName = namePattern(['Image']);
/** A predictor (§7.4.4.4) would scramble the names we look for; object streams have none in practice. */
const parametersName = namePattern(['DecodeParms', 'DP']);

function countObjectStreams(text: string): number {
  return [...text.matchAll(new RegExp(objectStreamName.source, 'g'))].length;
}

function* streamsOf(data: Buffer, text: string): Generator<PdfStream> {
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.slice(at - 3, at) === 'end') continue;
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', at), 0), at);
    const start = at + (text[at + 6] === '\r' ? 8 : 7);
    const end = text.indexOf('endstream', start);
    const holdsObjects = objectStreamName.test(dictionary);
    if (holdsObjects && parametersName.test(dictionary)) throw new Refusal('pdf-damaged');
    yield {
      bytes: data.subarray(start, end < 0 ? data.length : end),
      holdsObjects,
      isImage: imageName.test(dictionary),
    };
  }
}

async function unfold({ bytes, holdsObjects }: PdfStream): Promise<string> {
  try {
    const inner = await unpack(bytes, { maxOutputLength: streamLimit, finishFlush: constants.Z_SYNC_FLUSH });
    return inner.toString('latin1');
  } catch {
    // An object stream in another coding, or too large, cannot be searched. Fonts and the like may be.
    if (holdsObjects) throw new Refusal('pdf-damaged');
    return '';
  }
}

/** Matches `/Name` in full, each letter plain or as `#xx`. */
function namePattern(names: readonly string[]): RegExp {
  const spelled = names.map((name) => [...name].map(letterPattern).join(''));
  return new RegExp(`/(?:${spelled.join('|')})(?=[\\s\\0()<>[\\]{}/%]|$)`);
}

function letterPattern(letter: string): string {
  const hex = letter.charCodeAt(0).toString(16);
  const anyCase = [...hex].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit));
  return `(?:${letter}|#${anyCase.join('')})`;
}
