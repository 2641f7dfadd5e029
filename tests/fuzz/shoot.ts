/** Sends made-up requests to a running server, as they are, and keeps what must not be. */
import { Agent, request } from 'node:http';
import fc from 'fast-check';
import type { WildRequest } from './arbitrary-request';
import type { PublicEndpoint } from './endpoints';

export interface ShotReport {
  endpoint: string;
  requests: number;
  statuses: Record<string, number>;
  /** Milliseconds. */
  slowest: number;
  faults: string[];
}

export interface ShootOptions {
  port: number;
  runs: number;
  seed: number;
  /** The promise is two seconds; beside other heavy work the test is more patient. */
  withinMs: number;
}

const AT_ONCE = 8;

export async function shoot(
  { name, requests }: PublicEndpoint,
  { port, runs, seed, withinMs }: ShootOptions,
): Promise<ShotReport> {
  const report: ShotReport = { endpoint: name, requests: 0, statuses: {}, slowest: 0, faults: [] };
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const waiting = fc.sample(requests, { numRuns: runs, seed });
  const shooters = Array.from({ length: AT_ONCE }, async () => {
    for (let wild = waiting.pop(); wild; wild = waiting.pop()) {
      const begun = performance.now();
      const answer = await send(agent, port, wild);
      if (answer === null) continue;
      const elapsed = performance.now() - begun;
      report.requests++;
      report.statuses[answer.status] = (report.statuses[answer.status] ?? 0) + 1;
      report.slowest = Math.max(report.slowest, Math.round(elapsed));
      const fault = faultOf(answer, elapsed, withinMs);
      if (fault) report.faults.push(`${fault}: ${described(wild)}`);
    }
  });
  await Promise.all(shooters);
  agent.destroy();
  return report;
}

interface Answer {
  status: number;
  size: number;
  hasBody: boolean;
}

function faultOf({ status, size, hasBody }: Answer, elapsed: number, withinMs: number): string | null {
  if (status === 0) return 'no answer';
  if (status >= 500) return String(status);
  if (elapsed > withinMs) return `${Math.round(elapsed)} ms`;
  return status === 400 && hasBody && size === 0 ? '400 without a word' : null;
}

function described({ method, target, headers, body }: WildRequest): string {
  return `${method} ${target.slice(0, 500)} ${JSON.stringify(headers)} ${body?.slice(0, 300) ?? ''}`;
}

/** Null for what no client can put on the wire. Status 0: the server ended the connection without a word. */
function send(
  agent: Agent,
  port: number,
  { method, target, headers, body }: WildRequest,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const lost = () => resolve({ status: 0, size: 0, hasBody: false });
    try {
      const path = onTheWire(target);
      const length = body === null ? {} : { 'content-length': Buffer.byteLength(body) };
      const asked = request({
        agent,
        port,
        host: '127.0.0.1',
        method,
        path,
        headers: { ...headers, ...length },
      });
      asked.on('response', (answer) => {
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
        });
        answer.on('error', lost);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          resolve({ status, size, hasBody: method !== 'HEAD' && status !== 304 });
        });
      });
      asked.on('error', lost);
      asked.end(body ?? undefined);
    } catch {
      resolve(null);
    }
  });
}

/** What HTTP has no place for is escaped; broken escapes stay as they are. */
function onTheWire(target: string): string {
  return target.replace(/[^\x21-\x7e]/gu, (one) => encodeURIComponent(one.isWellFormed() ? one : '\ufffd'));
}
