import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { serverFlags } from '@/lib/server-flags';

it.each(['package.json', 'deploy/Dockerfile', 'deploy/portal.service'])(
  '%s starts the site as the demo does',
  (file) => {
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .find((text) => /next\/dist\/bin\/next\W+start/.test(text));
    for (const flag of serverFlags) expect(line).toContain(flag);
  },
);
