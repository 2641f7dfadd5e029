import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWhenStale } from '@/seed/demo/build-when-stale';
import { createPage } from '../race/races';
import { type FakeClock, makeFakeClock } from '../support/fake-clock';
import { soon } from '../support/soon';
import type { Staff } from './support/acts';
import { clientOf } from './support/client';
import { timesPublished } from './support/schedules';
import { startWeb, type WebProcess } from './support/web-process';
import { makeWorld, type World } from './support/world';

const HOUR = 3_600_000;
const year = new Date().getUTCFullYear();
const midnight = new Date(`${year + 1}-01-01T00:00:00+07:00`);
const at = (milliseconds: number) => new Date(midnight.getTime() + milliseconds);

/** The built server on a machine in Viet Nam, at the turn of the year, while somebody sets its clock (libfaketime). */
describe.each(['sqlite', 'mongodb'] as const)('the clock of the machine, on %s', (database) => {
  let clock: FakeClock;
  let world: World;
  let web: WebProcess;
  let looker: WebProcess;
  let staff: Staff;

  beforeAll(async () => {
    buildWhenStale();
    clock = await makeFakeClock(at(-HOUR));
    world = await makeWorld(database, { ...clock.env, TZ: 'Asia/Ho_Chi_Minh' });
    web = await startWeb({ env: world.env, target: 'next' });
    looker = await startWeb({ env: { ...world.env, WORKER: 'off' } });
    await Promise.all([web.ready(), looker.ready()]);
    staff = {
      writer: clientOf(() => web.url, world.tokens.writer),
      approver: clientOf(() => web.url, world.tokens.approver),
    };
  });
  afterAll(async () => {
    await Promise.all([web?.kill('SIGKILL'), looker?.kill('SIGKILL')]);
    await world?.end();
    clock?.remove();
  });

  const act = async (id: string, name: string, body: object) => {
    const answer = await staff.approver.send('POST', `/api/pages/${id}/${name}`, { locale: 'vi', ...body });
    expect(answer?.status, JSON.stringify(answer?.body)).toBe(200);
  };
  const schedule = (id: string, action: 'publish' | 'withdraw', moment: Date, revision = 1) =>
    act(id, 'schedule', { revision, action, at: moment.toISOString() });
  const page = () => createPage(staff.writer);
  const times = (id: string) => timesPublished(staff, id);
  /** Long enough for the worker to have looked several times. */
  const aWhile = () => sleep(1200);
  const statusOf = async (id: string) => (await fetch(`${web.url}/vi/r-${id}`)).status;

  it('midnight and year end in Asia/Ho_Chi_Minh: not before, and then once', async () => {
    const coming = await page();
    const going = await page();
    await act(going, 'publish', { revision: 1 });
    await schedule(coming, 'publish', midnight);
    await schedule(going, 'withdraw', midnight, 2);
    await clock.set(at(-6000));
    await aWhile();
    expect(clock.now().getTime()).toBeLessThan(midnight.getTime());
    expect([await times(coming), await statusOf(going)]).toEqual([0, 200]);
    const published = await soon(
      () => times(coming),
      (count) => count > 0,
      10_000,
    );
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(midnight.getTime());
    expect(published).toBe(1);
    await soon(
      () => statusOf(going),
      (status) => status === 410,
    );
    const found = await staff.approver.send('GET', `/api/pages/${coming}?locale=vi&depth=0`);
    const publishedAt = String((found?.body as { publishedAt?: string } | undefined)?.publishedAt);
    // Seventeen hours UTC of the last day of the year is the first moment of the next for readers in Viet Nam.
    expect(publishedAt).toMatch(new RegExp(`^${year}-12-31T17:00:`));
    const text = await (await fetch(`${web.url}/vi/r-${coming}`)).text();
    expect(/<time dateTime="([^"]+)"/.exec(text)?.[1]).toBe(`${year + 1}-01-01`);
  });

  it('steps back and forth: each schedule once, datestamps never back', async () => {
    const [early, late] = [await page(), await page()];
    await schedule(early, 'publish', at(2 * HOUR));
    await schedule(late, 'publish', at(5 * HOUR));
    await clock.set(at(2 * HOUR + 1000));
    await soon(
      () => times(early),
      (count) => count === 1,
      5000,
    );
    // Back before the moment, with a publication there; forth beyond both; back again; forth again.
    await clock.set(at(-2 * HOUR));
    const between = await page();
    await act(between, 'publish', { revision: 1 });
    await aWhile();
    expect([await times(early), await times(late)]).toEqual([1, 0]);
    for (const moment of [at(5 * HOUR + 1000), at(HOUR), at(5 * HOUR + 2000)]) {
      await clock.set(moment);
      await aWhile();
    }
    expect([await times(early), await times(late), await times(between)]).toEqual([1, 1, 1]);
    const answer = await fetch(`${web.url}/api/content/v1/changes?limit=100`);
    const { items } = (await answer.json()) as { items: { seq: number; datestamp: string }[] };
    expect(items.length).toBeGreaterThanOrEqual(4);
    const stamps = items.toSorted((a, b) => a.seq - b.seq).map(({ datestamp }) => datestamp);
    expect(stamps).toEqual(stamps.toSorted());
    const faults = await fetch(`${looker.url}/faults`, { method: 'POST', body: '{}' });
    expect(await faults.json()).toEqual([]);
  });
});
