import type { LoggerOptions } from 'pino';

/** Structured lines on stdout; what could be a secret or personal is never written. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: ['password', '*.password', 'email', '*.email', '*.token', 'req.headers'], remove: true },
    hooks: {
      // Payload logs every refusal as an error with its stack (by names that do not survive a build): it is the answer to a
      // request, not a failure, and would bury those that are.
      logMethod([first, ...rest], write) {
        const refusal = refusalOf(first);
        if (refusal) this.info(refusal);
        else write.apply(this, [first, ...rest] as Parameters<typeof write>);
      },
    },
  };
}

function refusalOf(logged: unknown): { status: number; msg: string } | null {
  const { err } = (logged ?? {}) as { err?: { status?: unknown; message?: unknown } };
  const status = err?.status;
  if (typeof status !== 'number' || status < 400 || status >= 500) return null;
  return { status, msg: String(err?.message) };
}
