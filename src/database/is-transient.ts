/** Errors after which the same act may succeed: the other writer was faster, nothing is wrong with the act. */

/** LockTimeout, WriteConflict, SnapshotUnavailable, NoSuchTransaction, primary step-downs. */
const mongoCodes = new Set([24, 112, 246, 251, 91, 189, 10107, 11600, 11602, 13435, 13436]);
const sqliteCode = /^SQLITE_(BUSY|LOCKED)/;

export function isTransient(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Object && depth < 6; depth++) {
    const { code, errorLabels, message, cause } = current as {
      code?: unknown;
      errorLabels?: unknown;
      message?: unknown;
      cause?: unknown;
    };
    if (typeof code === 'number' && mongoCodes.has(code)) return true;
    if (typeof code === 'string' && sqliteCode.test(code)) return true;
    if (hasTransientLabel(current, errorLabels)) return true;
    if (typeof message === 'string' && /SQLITE_BUSY|WriteConflict|Write conflict/.test(message)) return true;
    current = cause;
  }
  return false;
}

function hasTransientLabel(error: object, labels: unknown): boolean {
  const own = Array.isArray(labels) ? labels : [];
  const set = (error as { errorLabelSet?: unknown }).errorLabelSet;
  const all = set instanceof Set ? [...own, ...set] : own;
  return all.some(
    (label) => label === 'TransientTransactionError' || label === 'UnknownTransactionCommitResult',
  );
}
