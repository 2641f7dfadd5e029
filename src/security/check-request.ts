/**
 * The door before Payload's handlers: what is malformed is refused here with a 4xx that says what is wrong, since
 * deeper down it would be an error of the server.
 */
import { sourceLocale } from '@/i18n/locales';
import { checkAddress, checkEncoding } from './check-address';
import { checkBody } from './check-body';
import { checkOrigin } from './check-origin';
import { checkQuery } from './check-query';
import { Malformed, refusalOf } from './malformed';
import type { QueryFields } from './query-fields';

export type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

export interface RequestRules {
  /** Origin of this site: writes come from its own pages. */
  origin: string;
  /** Slugs whose writes must name their language; anything else is in the source language unless it says otherwise. */
  languageNamed: readonly string[];
  fields: QueryFields;
}

export function checkingRequests<Context>(
  handler: Handler<Context>,
  rules: Promise<RequestRules>,
): Handler<Context> {
  return async (request, context) => {
    try {
      const checked = await checkRequest(request, await rules);
      return unstored(asRefusal(await handler(checked, context)));
    } catch (error) {
      if (error instanceof Malformed) return refusalOf(request, error);
      throw error;
    }
  };
}

/** @throws Malformed */
export async function checkRequest(request: Request, rules: RequestRules): Promise<Request> {
  const url = new URL(request.url);
  checkOrigin(request, rules.origin);
  checkAddress(url);
  checkQuery(url.search.slice(1), rules.fields);
  return inLanguage(await asRead(await checkBody(request), rules), rules);
}

/**
 * `X-HTTP-Method-Override: GET` carries the query in the body: the admin's way round the length of addresses. From here
 * on it is the GET it stands for.
 */
async function asRead(request: Request, { fields }: RequestRules): Promise<Request> {
  const { headers, method, signal, url } = request;
  const given = headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override');
  if (given === null) return request;
  if (given !== 'GET' || method !== 'POST') throw new Malformed('X-HTTP-Method-Override: GET');
  if (!headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw new Malformed('Content-Type: application/x-www-form-urlencoded', 415);
  }
  const query = await request.text();
  checkEncoding(query);
  checkQuery(query, fields);
  const address = new URL(url);
  address.search = [address.search.slice(1), query].filter(Boolean).join('&');
  return new Request(address, { headers: withoutBody(headers), signal });
}

function withoutBody(headers: Headers): Headers {
  const left = new Headers(headers);
  const names = [
    'content-length',
    'content-type',
    'x-http-method-override',
    'x-payload-http-method-override',
  ];
  for (const name of names) left.delete(name);
  return left;
}

/** Without fallback Payload has no language of its own when none is named, and fails on the first localized field. */
function inLanguage(request: Request, { languageNamed }: RequestRules): Request {
  const url = new URL(request.url);
  if (url.searchParams.has('locale')) return request;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && languageNamed.includes(url.pathname.split('/')[2] ?? '')) return request;
  url.searchParams.set('locale', sourceLocale);
  return new Request(url, request);
}

/** Payload says 501 of a collection that has no doors at all; to the caller it does not exist. */
function asRefusal(response: Response): Response {
  return response.status === 501
    ? new Response(response.body, { status: 404, headers: response.headers })
    : response;
}

/** Answers to people signed in are kept by nobody, unless a handler says otherwise. */
function unstored(response: Response): Response {
  if (!response.headers.has('cache-control')) response.headers.set('Cache-Control', 'private, no-store');
  return response;
}
