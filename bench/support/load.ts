/** Load on one address for some seconds, and what came of it. */
import autocannon from 'autocannon';

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers other than 2xx, and broken connections. */
  failed: number;
}

export interface Target {
  name: string;
  url: string;
  headers?: Record<string, string>;
}

const connections = 16;

export async function load({ url, headers = {} }: Target, seconds: number): Promise<Measured> {
  const result = await autocannon({ url, headers, connections, duration: seconds });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}

/**
 * Every target in turn, round after round: on a busy machine a neighbour's work then hits all of them alike.
 * @returns the rounds of each target by its name
 */
export async function interleave(
  targets: readonly Target[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Map<string, Measured[]>> {
  const all = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load(target, 1);
  for (let round = 0; round < rounds; round++) {
    for (const target of targets) {
      all.get(target.name)?.push(await load(target, seconds));
      await settle(target);
    }
  }
  return all;
}

/** What was asked last is still being worked on: the next target must not pay for it. */
async function settle({ url, headers = {} }: Target): Promise<void> {
  for (let look = 0; look < 2; look++) await (await fetch(url, { headers })).arrayBuffer();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

/** Median of the ratios of rounds that ran one after the other. */
export function ratio(ours: readonly Measured[], theirs: readonly Measured[]): number {
  return median(ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN)));
}
