/** Asks the portal over HTTP as a signed-in person. No answer at all (the process died) is `null`. */
export interface Answer {
  status: number;
  body: AnswerBody;
}

/** What the tests look at of the many shapes of answers. */
export interface AnswerBody {
  doc?: { id: string; revision?: number; digest?: string };
  docs?: Record<string, unknown>[];
  totalDocs?: number;
  errors?: { message: string; data?: Record<string, unknown> }[];
  id?: string;
  revision?: number;
  title?: Record<string, string>;
  description?: Record<string, string>;
}

export interface Client {
  send(method: string, path: string, body?: unknown): Promise<Answer | null>;
}

export function clientOf(origin: () => string, token: string): Client {
  const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' };
  return {
    send: (method, path, body) => ask(`${origin()}${path}`, method, headers, body),
  };
}

async function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: unknown,
): Promise<Answer | null> {
  const isForm = body instanceof FormData;
  const { 'Content-Type': _type, ...bare } = headers;
  try {
    const response = await fetch(url, {
      method,
      headers: isForm ? bare : headers,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: /^[[{]/.test(text) ? JSON.parse(text) : {} };
  } catch {
    return null;
  }
}
