/** The path of a request: decodable, without control characters, of bearable length. */
import { Malformed } from './malformed';

const LONGEST_URL = 16_384;
const LONGEST_SEGMENT = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** @throws Malformed */
export function checkAddress(url: URL): void {
  if (url.href.length > LONGEST_URL) throw new Malformed(`URL: ≤ ${LONGEST_URL}`, 414);
  for (const segment of url.pathname.split('/')) {
    const text = decoded(segment, 'path');
    if (controlCharacters.test(text)) throw new Malformed('path: U+0000 – U+001F');
    if (text.length > LONGEST_SEGMENT) throw new Malformed(`path: ≤ ${LONGEST_SEGMENT}`, 414);
  }
  checkEncoding(url.search.slice(1));
}

/** Every pair of the query in valid percent-encoded UTF-8: parsers disagree about what is not. */
export function checkEncoding(query: string): void {
  for (const part of query.split(/[&=]/)) {
    if (controlCharacters.test(decoded(part.replaceAll('+', ' '), 'query'))) {
      throw new Malformed('query: U+0000 – U+001F');
    }
  }
}

function decoded(text: string, place: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Malformed(`${place}: percent-encoded UTF-8 (RFC 3986)`);
  }
}
