import { request } from 'node:http';

export interface RawAnswer {
  status: number;
  /** What nginx says of its cache: HIT, MISS, … */
  cache: string;
  /** As it came, compressed or not. */
  body: Buffer;
  encoding: string;
}

/** One GET as it stands: `fetch` would mend a malformed address before it is sent, and choose the encodings itself. */
export function rawGet(
  port: number,
  target: string,
  headers: Record<string, string> = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', path: target, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          cache: String(answer.headers['x-cache'] ?? ''),
          body: Buffer.concat(chunks),
          encoding: String(answer.headers['content-encoding'] ?? ''),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}
