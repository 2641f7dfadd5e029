import type { TestProject } from 'vitest/node';

/** Each test file has a database file of its own (tests/support/setup-integration.ts). */
export default function setup(project: TestProject): void {
  project.provide('mongodb', null);
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server with `{database}` in place of a name; null: SQLite. */
    mongodb: string | null;
  }
}
