import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { refuseAdminForm } from '@/security/refuse-admin-form';

function ask(headers: IncomingHttpHeaders, url = '/admin/collections/articles?x', method = 'POST') {
  const told: { status?: number } = {};
  const response = {
    writeHead(status: number) {
      told.status = status;
      return this;
    },
    end() {},
  };
  const request = { method, url, headers } as IncomingMessage;
  return { taken: refuseAdminForm(request, response as unknown as ServerResponse), ...told };
}

const action = { 'next-action': 'abc', host: 'portal.vn' };

it.each([
  ['no action', { host: 'portal.vn', origin: 'https://portal.vn' }, 405],
  ['another origin', { ...action, origin: 'https://evil.vn' }, 403],
  ['another port', { ...action, origin: 'https://portal.vn:81' }, 403],
  ['an origin that is none', { ...action, origin: 'x' }, 403],
  [
    'another host named by a proxy',
    { ...action, origin: 'https://portal.vn', 'x-forwarded-host': 'a.vn' },
    403,
  ],
])('a form with %s is refused', (_name, headers, status) => {
  expect(ask(headers)).toEqual({ taken: true, status });
});

it.each([
  ['of its own page', { ...action, origin: 'https://portal.vn' }],
  [
    'behind a proxy that empties the header',
    { ...action, origin: 'https://portal.vn', 'x-forwarded-host': '' },
  ],
  ['behind two proxies', { ...action, origin: 'https://a.vn', 'x-forwarded-host': 'a.vn, b.vn' }],
  ['of a program without an origin', action],
])('an action %s is left to Next', (_name, headers) => {
  expect(ask(headers)).toEqual({ taken: false });
});

it('nothing else is touched', () => {
  expect(ask({}, '/admin', 'GET')).toEqual({ taken: false });
  expect(ask({}, '/oai')).toEqual({ taken: false });
  expect(ask({}, '/administration')).toEqual({ taken: false });
});
