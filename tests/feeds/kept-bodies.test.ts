import { expect, test } from 'vitest';
import { KeptBodies } from '@/feeds/kept-bodies';
import { article, smallWorld } from '../support/feed-world';
import { ask } from './support';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a burst of readers costs one rendering, a change the next', async () => {
  const world = smallWorld();
  let reads = 0;
  const { changes, list } = world.store;
  world.store.changes = (query) => {
    reads++;
    return changes.call(world.store, query);
  };
  world.store.list = (query) => {
    reads++;
    return list.call(world.store, query);
  };
  world.bodies = new KeptBodies();
  const bodyOf = async () => (await ask(world, '/feeds/vi/all.rss')).text();
  const first = await bodyOf();
  const forOne = reads;
  expect(forOne).toBeGreaterThan(0);
  expect(await Promise.all([bodyOf(), bodyOf(), bodyOf()])).toEqual([first, first, first]);
  expect(reads).toBe(forOne);
  world.store.publish(article(8, 'vi'));
  expect(await bodyOf()).not.toBe(first);
});

test('a failure is nobody else’s', async () => {
  const bodies = new KeptBodies();
  await expect(bodies.of('key', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(textOf(await bodies.of('key', async () => 'chữ'))).toBe('chữ');
});

test('what is being built when others need its room still reaches those who wait for it', async () => {
  const bodies = new KeptBodies();
  let finish = (_body: string) => {};
  const building = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const waiting = [bodies.of('slow', () => building), bodies.of('slow', () => building)];
  for (let at = 0; at < 12; at++) await bodies.of(`other ${at}`, async () => 'x'.repeat(1024 * 1024));
  finish('text');
  expect((await Promise.all(waiting)).map(textOf)).toEqual(['text', 'text']);
});
