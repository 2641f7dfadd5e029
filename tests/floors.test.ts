import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lockfile {
  packages: Record<string, { version?: string }>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

/** Every installed copy, nested ones included. */
const installed = Object.entries(packages).flatMap(([place, { version }]) =>
  place && version
    ? [{ name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), version }]
    : [],
);

/** Releases before these have known holes, or lose data. Raise them with each upgrade. */
const floors: Record<string, string> = {
  payload: '3.90.2',
  next: '16.4.6',
  sharp: '0.35.5',
  'drizzle-orm': '0.45.2',
  mongoose: '8.24.1',
  '@libsql/client': '0.18.0',
};

const forbidden = [
  '@payloadcms/plugin-form-builder',
  '@payloadcms/plugin-import-export',
  '@payloadcms/plugin-mcp',
];

function isBelow(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).map(Number));
  const place = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return place !== undefined && (a?.[place] ?? 0) < (b?.[place] ?? 0);
}

describe('what is installed', () => {
  it.each(Object.entries(floors))('has no %s below %s', (name, floor) => {
    const copies = installed.filter((copy) => copy.name === name);
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ version }) => isBelow(version, floor))).toEqual([]);
  });

  it('has every @payloadcms package in one release with payload', () => {
    const copies = installed.filter(({ name }) => name.startsWith('@payloadcms/'));
    expect(copies.length).toBeGreaterThan(5);
    expect(copies.filter(({ version }) => isBelow(version, '3.90.1'))).toEqual([]);
  });

  it.each(forbidden)('does not have %s', (name) => {
    expect(installed.map((copy) => copy.name)).not.toContain(name);
  });
});
