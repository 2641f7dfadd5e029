/** Arguments of a request, from the address and a posted form (OAI-PMH §3.1.1). */
import { OaiError } from './oai-error';

export type Arguments = Readonly<Record<string, string>>;

const maxFormBytes = 64 * 1024;

/**
 * @throws {OaiError} badVerb for a repeated verb, badArgument for anything else that is repeated (§3.6)
 */
export async function readArguments(request: Request): Promise<Arguments> {
  const pairs = [...new URL(request.url).searchParams];
  if (request.method === 'POST') pairs.push(...(await readForm(request)));
  const seen = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of pairs) {
    if (seen.has(name)) repeated.add(name);
    else seen.set(name, value);
  }
  if (repeated.has('verb')) throw new OaiError('badVerb', 'The argument "verb" is repeated.');
  const [first] = repeated;
  if (first !== undefined) {
    if (!seen.has('verb')) throw new OaiError('badVerb', 'The argument "verb" is missing.');
    throw new OaiError('badArgument', `The argument "${shorten(first)}" is repeated.`);
  }
  return Object.assign(Object.create(null), Object.fromEntries(seen));
}

/** §3.1.1.2: POST carries its arguments as application/x-www-form-urlencoded. */
async function readForm(request: Request): Promise<[string, string][]> {
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  const body = await readLimited(request);
  if (body.trim() === '') return [];
  if (type && type !== 'application/x-www-form-urlencoded') {
    throw new OaiError('badArgument', 'POST takes application/x-www-form-urlencoded only.');
  }
  return [...new URLSearchParams(body)];
}

async function readLimited(request: Request): Promise<string> {
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxFormBytes)
      throw new OaiError('badArgument', `The form is larger than ${maxFormBytes} bytes.`);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function shorten(text: string): string {
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 80).join('')}…` : text;
}
