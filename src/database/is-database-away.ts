/** Errors that say nothing of the request: the database cannot be reached just now, or its file cannot be read. */

const mongoName =
  /^(Mongo|Mongoose)(ServerSelection|Network|NetworkTimeout|TopologyClosed|NotConnected|PoolCleared)/;
const sqliteCode = /^SQLITE_(CANTOPEN|IOERR|NOTADB)/;

export function isDatabaseAway(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Object && depth < 6; depth++) {
    const { code, name, cause } = current as { code?: unknown; name?: unknown; cause?: unknown };
    if (typeof name === 'string' && mongoName.test(name)) return true;
    if (typeof code === 'string' && sqliteCode.test(code)) return true;
    current = cause;
  }
  return false;
}
