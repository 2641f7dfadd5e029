import path from 'node:path';

/** Where `npm run migrate:create` writes; relative to the working directory, which is the project's root. */
export function migrationDirectory(database: 'sqlite' | 'mongodb'): string {
  return path.resolve('src/database/migrations', database);
}
