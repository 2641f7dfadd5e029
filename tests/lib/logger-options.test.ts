import { Writable } from 'node:stream';
import { APIError } from 'payload';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { loggerOptions } from '@/lib/logger-options';

describe('the log', () => {
  const logged = (write: (logger: pino.Logger) => void): Record<string, unknown> => {
    let text = '';
    const sink = new Writable({
      write(chunk, _encoding, done) {
        text += chunk;
        done();
      },
    });
    write(pino(loggerOptions('info'), sink));
    return JSON.parse(text);
  };

  it('takes a refusal for an answer, in one line', () => {
    const line = logged((logger) => logger.error({ err: new APIError('No right to do this.', 403) }));
    expect(line).toEqual({ level: 30, time: expect.any(String), status: 403, msg: 'No right to do this.' });
  });

  it('keeps a failure what it is, with its stack', () => {
    const line = logged((logger) => logger.error({ err: new APIError('The store is on fire.', 500) }));
    expect(line).toMatchObject({ level: 50, err: { stack: expect.stringContaining('logger-options') } });
    expect(logged((logger) => logger.error({ err: new Error('x'), msg: 'A task failed' }))).toMatchObject({
      level: 50,
      msg: 'A task failed',
    });
  });

  it('writes no password and no address', () => {
    const line = logged((logger) => logger.info({ user: { email: 'a@b.vn', password: 'p' }, msg: 'x' }));
    expect(JSON.stringify(line)).not.toMatch(/a@b|"p"/);
  });
});
