/** Counts cases and keeps every answer that is not what the rights table says. */
import { expect, inject } from 'vitest';
import { sha256 } from '@/lib/sha256';
import type { Specimen } from './documents';
import type { Cast } from './people';

export interface Matrix {
  /** Asks, when the case is among those of this run, and compares. `name` says what was asked: it also chooses. */
  judge(name: string, wanted: boolean, ask: () => Promise<boolean>): Promise<void>;
  /** Fails with all mismatches since the last time. */
  settled(): void;
  tried(): number;
}

/** The share of all cases on this database; ACCESS_SHARE=1 (`npm run test:access`) runs them all. */
export function shareOf({ sqlite, mongodb }: { sqlite: number; mongodb: number }): number {
  return Number(process.env.ACCESS_SHARE ?? (inject('mongodb') === null ? sqlite : mongodb));
}

/** @param share of all cases, chosen by their names: the same ones each time */
export function makeMatrix(share: number): Matrix {
  let tried = 0;
  let mismatches: string[] = [];
  return {
    async judge(name, wanted, ask) {
      if (!isChosen(name, share)) return;
      tried++;
      try {
        const given = await ask();
        if (given !== wanted) mismatches.push(`${name}: ${given ? 'granted' : 'refused'}`);
      } catch (error) {
        mismatches.push(`${name}: ${error instanceof Error ? error.message.slice(0, 300) : error}`);
      }
    },
    settled() {
      const found = mismatches;
      mismatches = [];
      expect(found).toEqual([]);
    },
    tried: () => tried,
  };
}

function isChosen(name: string, share: number): boolean {
  if (share >= 1) return true;
  return parseInt(sha256(name.replace(/[0-9a-f-]{36}/g, '')).slice(0, 4), 16) % 1000 < share * 1000;
}

export function describeCase(person: Cast, what: string, { collection, state, owner, id }: Specimen): string {
  return `${person.name} ${what} ${collection} ${state} ${owner ?? ''} ${id}`;
}

/** @throws where the answer is neither a grant nor a refusal */
export async function granted(response: Response, ...also: number[]): Promise<boolean> {
  if (response.ok || also.includes(response.status)) return true;
  if ([401, 403, 404].includes(response.status)) return false;
  throw new Error(`${response.status} ${await response.text()}`);
}
