import { expect } from 'vitest';
import { origin, type World } from '../support/feed-world';
import { answer } from '../support/serve-handlers';

export function ask(world: World, path: string, init: RequestInit = {}): Promise<Response> {
  return answer(new Request(new URL(path, origin), init), world);
}

export async function read(world: World, path: string): Promise<string> {
  const response = await ask(world, path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** The same for OAI-PMH. */
export const oai = (world: World, query: string) => read(world, `/oai?${query}`);

export function errorCode(document: string): string | undefined {
  return /<error code="(\w+)"/.exec(document)?.[1];
}

export function identifiers(document: string): string[] {
  return [...document.matchAll(/<identifier>([^<]+)<\/identifier>/g)].map(([, id = '']) => id);
}

export function token(document: string): string | undefined {
  return /<resumptionToken[^>]*>([^<]+)<\/resumptionToken>/.exec(document)?.[1];
}

/** Compares a whole document; `vitest -u` writes it. */
export async function expectGolden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(`../fixtures/feeds/${name}`);
}
