import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { numberKey } from '@/database/numbered-log';
import { type EventRow, eventHash, sealEvents } from '@/workflow/audit/seal-events';
import { verifyChain } from '@/workflow/audit/verify-chain';
import { draft, publish, startPortal } from '../support/portal';

type Row = EventRow & Record<string, unknown>;

describe('the audit chain', () => {
  let payload: Payload;
  let stop: (() => Promise<void>) | undefined;
  let places: Row[];

  beforeEach(async () => {
    if (!stop) ({ payload, stop } = await startPortal());
    for (const collection of ['audit-events', 'audit-seals'] as const) {
      await payload.db.deleteMany({ collection, where: {} });
    }
    const id = await draft(payload, 'pages', {
      vi: { title: `Một ${randomUUID()}` },
      en: { title: `One ${randomUUID()}` },
    });
    await publish(payload, 'pages', id, 'vi', 'en');
    await sealEvents(payload);
    places = await events();
  });
  afterAll(() => stop?.());

  const events = async () => {
    const { docs } = await payload.db.find<Row>({
      collection: 'audit-events',
      sort: 'place',
      limit: 0,
      pagination: false,
    });
    return docs;
  };
  const problems = async () => (await verifyChain(payload)).problems;
  const at = (place: number): Row => {
    const row = places[place - 1];
    if (!row) throw new Error(`no event at ${place}`);
    return row;
  };
  const edit = (id: string, data: Record<string, unknown>) =>
    payload.db.updateOne({ collection: 'audit-events', id, data });

  it('is whole after ordinary work, and says where it ends', async () => {
    const report = await verifyChain(payload);
    expect(report).toMatchObject({ problems: [], waiting: 0, sealed: places.length });
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(report.head.hash).toBe(at(places.length).hash);
  });

  it('names an edited event, also when its own hash was computed anew', async () => {
    await edit(at(2).id, { actor: 'someone else' });
    expect(await problems()).toEqual([{ place: 2, event: at(2).id, problem: 'edited' }]);
    const forged = { ...at(2), actor: 'someone else' };
    await edit(at(2).id, { hash: eventHash(forged, 2, String(forged.previousHash)) });
    expect((await problems()).map(({ place, event }) => ({ place, event }))).toEqual([
      { place: 2, event: at(2).id },
    ]);
  });

  it('names every event after a seal that was forged along with its event', async () => {
    const forged = { ...at(2), action: 'content.forged' };
    const hash = eventHash(forged, 2, String(forged.previousHash));
    await edit(at(2).id, { action: 'content.forged', hash });
    await payload.db.updateOne({ collection: 'audit-seals', id: numberKey(2), data: { hash } });
    expect((await problems()).map(({ place }) => place)).toContain(3);
  });

  it('names a removed event, and a removed seal', async () => {
    await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: at(2).id } } });
    expect(await problems()).toEqual([{ place: 2, event: at(2).id, problem: 'removed' }]);
    await payload.db.deleteOne({ collection: 'audit-seals', where: { id: { equals: numberKey(2) } } });
    expect(await problems()).toContainEqual({ place: 2, event: null, problem: 'seal-removed' });
  });

  it('names an inserted event: at a place that is taken, and beyond the end', async () => {
    const row = { ...at(2), id: '0199d0b4-7a51-7c3e-9d1f-2f1f8e0a0009' };
    await payload.db.create({ collection: 'audit-events', data: row });
    expect(await problems()).toEqual([{ place: 2, event: row.id, problem: 'inserted' }]);
    await edit(row.id, { place: 4000 });
    expect(await problems()).toEqual([{ place: 4000, event: row.id, problem: 'inserted' }]);
  });

  it('sees a chain cut off at its end by a head kept elsewhere', async () => {
    const { head } = await verifyChain(payload);
    await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: at(head.place).id } } });
    await payload.db.deleteOne({
      collection: 'audit-seals',
      where: { id: { equals: numberKey(head.place) } },
    });
    expect(await problems()).toEqual([]);
    const { problems: seen } = await verifyChain(payload, { anchor: head });
    expect(seen).toEqual([{ place: head.place, event: null, problem: 'cut-off' }]);
  });
});
