import { describe, expect, it } from 'vitest';
import { locales } from '@/i18n/locales';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { startEditor } from '../support/editor-process';
import { freePort } from '../support/mongodb-server';
import { startShippedNginx } from '../support/nginx';
import type { Staff } from './support/acts';
import { clientOf } from './support/client';
import { startWeb, type WebProcess } from './support/web-process';
import { meetAll, publishArticle, untilGone, withdrawAll } from './support/withdrawal';
import { type Database, makeWorld } from './support/world';

const atOrigin = 2000;
const behindCache = 60_000;

interface Seen {
  /** Milliseconds until it was gone, of the slowest place; what was not gone in time. */
  [where: string]: { after: number; faults: string[] };
}

/**
 * The built site behind the nginx of deploy/: one process on SQLite, two on MongoDB. One article is withdrawn, another is,
 * and the process that said so dies that very moment: what is left of its work is done by others, or after its restart.
 */
async function withdrawals(database: Database): Promise<Seen> {
  // The interval of a real installation, not the hurried one of the other rounds.
  const world = await makeWorld(database, { POLL_INTERVAL: '500' });
  const ports = await Promise.all(Array.from({ length: database === 'sqlite' ? 1 : 2 }, freePort));
  const start = (port: number) => startWeb({ env: world.env, target: 'next', port });
  const webs = await Promise.all(ports.map(start));
  const cachePort = await freePort();
  const staff: Staff = {
    writer: clientOf(() => webs[0]?.url ?? '', world.tokens.writer),
    approver: clientOf(() => webs[0]?.url ?? '', world.tokens.approver),
  };
  await Promise.all(webs.map((web) => web.ready()));
  const editor = await startEditor({ database, origins: [], accounts: [], environment: world.env });
  const nginx = await startShippedNginx({
    port: cachePort,
    upstreams: ports as [number],
    limits: false,
  });
  const gone = async (
    article: Awaited<ReturnType<typeof publishArticle>>,
    from: number,
    all: WebProcess[],
  ) => {
    const cached = untilGone(cachePort, article, { from, withinMs: behindCache });
    const atOrigins = await Promise.all(
      all.map(({ port }) => untilGone(port, article, { from: Date.now(), withinMs: atOrigin })),
    );
    return { cached, atOrigins };
  };
  try {
    const [alive, killed] = [
      await publishArticle(editor, staff, 'RUTLUIMOT'),
      await publishArticle(editor, staff, 'RUTLUIHAI'),
    ];
    for (const article of [alive, killed]) {
      expect(await meetAll(cachePort, article)).toEqual([]);
      for (const { port } of webs) expect(await meetAll(port, article)).toEqual([]);
    }
    const first = await gone(alive, await withdrawAll(staff, alive), webs);
    const from = await withdrawAll(staff, killed);
    await webs[0]?.kill('SIGKILL');
    const others = webs.slice(1);
    if (others.length === 0) {
      webs[0] = await start(ports[0] ?? 0);
      await webs[0].ready();
      others.push(webs[0]);
    }
    const second = await gone(killed, from, others);
    const seen: Seen = { 'behind nginx': await first.cached, 'behind nginx, killed': await second.cached };
    for (const [name, { atOrigins }] of Object.entries({ 'at origin': first, 'at origin, killed': second }))
      for (const [index, each] of atOrigins.entries()) seen[`${name}, process ${index + 1}`] = each;
    return seen;
  } finally {
    await editor.stop();
    await nginx.stop();
    await Promise.all(webs.map((web) => web.kill('SIGKILL')));
    await world.end();
  }
}

describe('withdrawn, with the process killed after it said so as well', () => {
  // At once: most of the time is waiting for the cache's minute to pass.
  it.concurrent.each(['sqlite', 'mongodb'] as const)(
    'is gone in %s from everything, at the origin within two seconds and behind nginx within a minute',
    { timeout: 300_000 },
    async (database) => {
      buildWhenStale();
      expect(locales).toHaveLength(4);
      const seen = await withdrawals(database);
      process.stdout.write(
        `withdrawn, ${database}: ${Object.entries(seen)
          .map(([where, { after }]) => `${where} ${after} ms`)
          .join(', ')}\n`,
      );
      expect(
        Object.entries(seen).flatMap(([where, { faults }]) => faults.map((one) => `${where}: ${one}`)),
      ).toEqual([]);
    },
  );
});
