/** The disk has no room left, for the database or for a file. Nothing was saved; trying again does not help. */
const codes = new Set<unknown>(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 14031]);

export function isStorageFull(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Object && depth < 6; depth++) {
    const { code, message, cause } = current as { code?: unknown; message?: unknown; cause?: unknown };
    if (codes.has(code)) return true;
    if (typeof message === 'string' && /SQLITE_FULL|database or disk is full|ENOSPC/.test(message))
      return true;
    current = cause;
  }
  return false;
}
