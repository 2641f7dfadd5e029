/**
 * `npm test` tries the same generated cases on every machine (FUZZ_SEED in package.json), so that a failure is a change's
 * and not chance's. `npm run test:fuzz` looks for new ones.
 */
import fc from 'fast-check';

const seed = process.env.FUZZ_SEED;
if (seed) fc.configureGlobal({ seed: Number(seed) });
