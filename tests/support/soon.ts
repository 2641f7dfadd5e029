import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits until `look` answers true, at most `withinMs`: the promise that a change shows within two seconds.
 * @throws with what was last seen
 */
export async function soon<T>(
  look: () => Promise<T>,
  isRight: (seen: T) => boolean,
  withinMs = 2000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (isRight(seen)) return seen;
    if (Date.now() > until)
      throw new Error(`not so within ${withinMs} ms; last seen: ${JSON.stringify(seen).slice(0, 500)}`);
    await sleep(50);
  }
}
