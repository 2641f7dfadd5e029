import type { LoggerOptions } from 'pino';

/** Structured lines on stdout; what could be a secret or personal is never written. */
export function loggerOptions(level: string): LoggerOptions {
  return {
    level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: ['password', '*.password', 'email', '*.email', '*.token', 'req.headers'], remove: true },
  };
}
