/**
 * Flags of Node for every process that serves the site. A young generation of 8 MB a half instead of 16 stays in the processor's
 * cache and lets go of answered bodies sooner: twice the pages a second and two thirds of the memory (docs/performance.md).
 * The limit of the old generation, five times what lives in it, makes V8 collect before the heap has grown fourfold.
 * `npm start` and deploy/ carry the same flags; tests/server-flags.test.ts holds them together.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=8', '--max-old-space-size=640'];

/** The C library keeps freed memory in two arenas instead of sixteen: what pictures needed once is given back. */
export const serverEnvironment = { MALLOC_ARENA_MAX: '2' };
