/** Requests nobody means: methods, addresses, headers and bodies made of what has broken servers before. */
import fc from 'fast-check';
import { arbitraryBody } from './arbitrary-body';
import { arbitraryHeaders } from './arbitrary-headers';
import { arbitraryTarget } from './arbitrary-target';

export interface WildRequest {
  method: string;
  /** Path and query, percent-encoded or not. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

export const wildRequest: fc.Arbitrary<WildRequest> = fc
  .record({
    method: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE') },
      fc.constantFrom('PUT', 'HEAD', 'OPTIONS'),
    ),
    target: arbitraryTarget,
    headers: arbitraryHeaders,
    body: fc.option(arbitraryBody, { freq: 2 }),
  })
  .map((request) =>
    request.method === 'GET' || request.method === 'HEAD' ? { ...request, body: null } : request,
  );
