import type { ServerResponse } from 'node:http';

/** A refusal before Next, for programs that ask what no page of ours does: one line of English. Always true: it is answered. */
export function refuseInWords(
  response: ServerResponse,
  status: number,
  words: string,
  headers: Record<string, string> = {},
): true {
  response
    .writeHead(status, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    })
    .end(`${status} ${words}\n`);
  return true;
}
