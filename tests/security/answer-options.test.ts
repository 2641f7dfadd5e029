import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { answerOptions } from '@/security/answer-options';

function ask(method: string, url: string) {
  const told: { status?: number; headers?: Record<string, string> } = {};
  const response = {
    writeHead(status: number, headers: Record<string, string>) {
      Object.assign(told, { status, headers });
      return this;
    },
    end() {},
  };
  const taken = answerOptions({ method, url } as IncomingMessage, response as unknown as ServerResponse);
  return { taken, ...told };
}

describe('OPTIONS', () => {
  it.each([
    ['/vi', 'GET, HEAD, OPTIONS'],
    ['/_next/static/x?y', 'GET, HEAD, OPTIONS'],
    ['/oai?verb=Identify', 'GET, HEAD, POST, OPTIONS'],
    ['/admin', 'GET, HEAD, POST, OPTIONS'],
    ['/oaister', 'GET, HEAD, OPTIONS'],
  ])('of %s tells which methods there are', (url, allow) => {
    expect(ask('OPTIONS', url)).toMatchObject({ taken: true, status: 204, headers: { Allow: allow } });
  });

  it.each([
    ['OPTIONS', '/api/articles'],
    ['GET', '/vi'],
    ['POST', '/oai'],
  ])('%s %s is left to others', (method, url) => {
    expect(ask(method, url)).toEqual({ taken: false });
  });
});
