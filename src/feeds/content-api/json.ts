import type { Representation } from '../http';

export const jsonShape: Representation = { contentType: 'application/json; charset=utf-8' };

export function writeJson(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
