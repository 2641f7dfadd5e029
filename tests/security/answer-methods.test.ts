import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerMethods } from '@/security/answer-methods';

function ask(method: string, url: string) {
  const told: { status?: number; headers?: Record<string, string> } = {};
  const response = {
    writeHead(status: number, headers: Record<string, string>) {
      Object.assign(told, { status, headers });
      return this;
    },
    end() {},
  };
  const taken = answerMethods({ method, url } as IncomingMessage, response as unknown as ServerResponse);
  return { taken, ...told };
}

const addresses = [
  ['/vi', 'GET, HEAD, OPTIONS'],
  ['/_next/static/x?y', 'GET, HEAD, OPTIONS'],
  ['/oai?verb=Identify', 'GET, HEAD, POST, OPTIONS'],
  ['/admin', 'GET, HEAD, POST, OPTIONS'],
  ['/oaister', 'GET, HEAD, OPTIONS'],
] as const;

describe('methods', () => {
  it.each(addresses)('OPTIONS of %s tells which there are', (url, allow) => {
    expect(ask('OPTIONS', url)).toMatchObject({ taken: true, status: 204, headers: { Allow: allow } });
  });

  it.each(addresses)('%s refuses the others and says which there are', (url, allow) => {
    for (const method of ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
      expect(ask(method, url)).toMatchObject({ taken: true, status: 405, headers: { Allow: allow } });
  });

  it.each(['/vi', '/', '/feeds/vi/all.rss', '/media/x.webp', '/oaister'])(
    'a POST to %s is refused',
    (url) => {
      expect(ask('POST', url)).toMatchObject({ taken: true, status: 405 });
    },
  );

  it.each([
    ['OPTIONS', '/api/articles'],
    ['DELETE', '/api/articles/1'],
    ['GET', '/vi'],
    ['HEAD', '/vi'],
    ['POST', '/oai'],
    ['POST', '/admin/login'],
  ])('%s %s is left to others', (method, url) => {
    expect(ask(method, url)).toEqual({ taken: false });
  });
});
