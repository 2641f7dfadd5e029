import { expect, it } from 'vitest';
import { isDatabaseAway } from '@/database/is-database-away';

const failure = (name: string, code?: unknown) => Object.assign(new Error('x'), { name, code });

it.each([
  ['a server that is not found', failure('MongoServerSelectionError')],
  ['one that answers too late', failure('MongoOperationTimeoutError')],
  ['one whose storage has failed', failure('MongoServerError', 1)],
  ['one that is going down', failure('MongoBulkWriteError', 91)],
  ['a file that cannot be opened', failure('LibsqlError', 'SQLITE_CANTOPEN')],
  ['any of them as a cause', new Error('x', { cause: failure('MongoNetworkError') })],
])('%s is away', (_name, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

it.each([
  ['two documents of one key', failure('MongoServerError', 11000)],
  ['a conflict of writers', failure('MongoServerError', 112)],
  ['a code of another kind of error', failure('SystemError', 1)],
  ['a statement that is wrong', failure('LibsqlError', 'SQLITE_CONSTRAINT')],
  ['nothing', null],
])('%s is not', (_name, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
