import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { createPage } from '../race/races';
import { clientOf } from './support/client';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

describe('SIGTERM under load, of the built server', () => {
  let world: World;
  let web: WebProcess;
  beforeAll(async () => {
    buildWhenStale();
    world = await makeWorld('sqlite', { DRAIN_MS: '8000' });
    web = await startWeb({ env: world.env, target: 'next' });
    await web.ready();
  });
  afterAll(async () => {
    await web?.kill('SIGKILL');
    await world?.end();
  });

  it('says so first, fails nothing that was sent to it, and ends with 0', { timeout: 120_000 }, async () => {
    const writer = clientOf(() => web.url, world.tokens.writer);
    let isReady = true;
    let answered = 0;
    // A balancer: sends while the last look said ready.
    const people = Array.from({ length: 8 }, async (_, person) => {
      while (isReady) {
        if (person % 2 === 0) await createPage(writer);
        else expect((await fetch(`${web.url}/oai?verb=Identify`)).status).toBe(200);
        answered++;
      }
    });
    while (answered < 20) await sleep(20);
    const ended = web.kill('SIGTERM');
    const health: number[] = [];
    while (isReady) {
      const answer = await fetch(`${web.url}/readyz`);
      health.push((await fetch(`${web.url}/healthz`)).status);
      isReady = answer.status === 200;
      if (!isReady) expect(await answer.json()).toMatchObject({ reason: 'draining' });
      await sleep(50);
    }
    await Promise.all(people);
    expect(await ended).toBe(0);
    expect(new Set(health)).toEqual(new Set([200]));
  });
});
