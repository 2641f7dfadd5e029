/** A client of the API as browsers use it: requests go through the routes' own handlers, in this process. */
import { timeCodeAt } from '@/sign-in/time-codes';

const origin = 'http://localhost:3000';

export interface RestClient {
  /** The cookies this client holds. */
  cookies: Map<string, string>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  json(method: string, path: string, body?: unknown): Promise<{ status: number; body: never; text: string }>;
}

type Handlers = Record<string, (request: Request, context: never) => Promise<Response>>;

async function handlersOf(path: string): Promise<Handlers> {
  const module =
    path === '/api/graphql'
      ? await import('@/app/(payload)/api/graphql/route')
      : await import('@/app/(payload)/api/[...slug]/route');
  return module as unknown as Handlers;
}

/** What Next does with a request for /api/…: the path's segments, decoded. */
export async function route(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const handler = (await handlersOf(pathname))[request.method === 'HEAD' ? 'GET' : request.method];
  if (!handler) return new Response(null, { status: 405 });
  let slug: string[];
  try {
    slug = pathname.split('/').slice(2).map(decodeURIComponent);
  } catch {
    return new Response(null, { status: 400 });
  }
  return handler(request, { params: Promise.resolve({ slug }) } as never);
}

export function restClient(): RestClient {
  const cookies = new Map<string, string>();
  const client: RestClient = {
    cookies,
    async send(method, path, body, headers = {}) {
      const isForm = body instanceof FormData;
      const sent = new Headers({
        origin,
        'sec-fetch-site': 'same-origin',
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(cookies.size > 0
          ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...headers,
      });
      const content = body === undefined || isForm || typeof body === 'string' ? body : JSON.stringify(body);
      const request = new Request(origin + path, {
        method,
        headers: sent,
        ...(content === undefined ? {} : { body: content as BodyInit }),
      });
      const response = await route(request);
      for (const cookie of response.headers.getSetCookie()) keep(cookies, cookie);
      return response;
    },
    async json(method, path, body) {
      const response = await client.send(method, path, body);
      const text = await response.text();
      return { status: response.status, body: (text ? JSON.parse(text) : null) as never, text };
    },
  };
  return client;
}

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  const expires = attributes.find((attribute) => /^expires=/i.test(attribute))?.slice(8);
  const isOver = value === '' || (expires !== undefined && new Date(expires) < new Date());
  if (isOver) cookies.delete(name);
  else cookies.set(name, value);
}

/** Signs in as a browser would, with the code of the second factor where one is asked for. */
export async function signedIn(
  credentials: { email: string; password: string; secret?: string },
  client = restClient(),
): Promise<RestClient> {
  const { email, password, secret } = credentials;
  const first = await client.json('POST', '/api/users/login', { email, password });
  if (first.status !== 200) throw new Error(`sign-in of ${email}: ${first.status} ${first.text}`);
  if ((first.body as { secondFactor?: string }).secondFactor) {
    if (!secret) throw new Error(`${email} needs a second factor`);
    const second = await client.json('POST', '/api/users/second-factor', { code: timeCodeAt(secret) });
    if (second.status !== 200) throw new Error(`second factor of ${email}: ${second.status} ${second.text}`);
  }
  return client;
}
