/** Whether a write failed because another row has the same key already: on either database, however deeply wrapped. */
export function isDuplicateKey(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Object && depth < 6; depth++) {
    const { code, message, cause, name } = current as Record<string, unknown>;
    if (code === 11000) return true;
    if (typeof message === 'string' && /E11000|UNIQUE constraint failed/.test(message)) return true;
    if (name === 'ValidationError' && /unique/i.test(JSON.stringify(current))) return true;
    current = cause;
  }
  return false;
}
