/** Errors that say nothing of the request: the database cannot be reached or cannot go on, or its file cannot be read. */

const mongoName =
  /^(Mongo|Mongoose)(ServerSelection|Network|NetworkTimeout|OperationTimeout|TopologyClosed|NotConnected|PoolCleared)/;
/** InternalError (its storage has failed), ShutdownInProgress, InterruptedAtShutdown. */
const mongoCodes = new Set<unknown>([1, 91, 11600]);
const sqliteCode = /^SQLITE_(CANTOPEN|IOERR|NOTADB)/;

export function isDatabaseAway(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Object && depth < 6; depth++) {
    const { code, name, cause } = current as { code?: unknown; name?: unknown; cause?: unknown };
    if (typeof name === 'string' && mongoName.test(name)) return true;
    if (typeof name === 'string' && name.startsWith('Mongo') && mongoCodes.has(code)) return true;
    if (typeof code === 'string' && sqliteCode.test(code)) return true;
    current = cause;
  }
  return false;
}
