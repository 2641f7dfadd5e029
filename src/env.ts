/**
 * The only reader of `process.env`. Every variable is checked once, at start; a bad value stops the process with a
 * sentence that names the variable and the reason.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://portal.example.vn' })
  .transform((value) => new URL(value).origin);

const mongoUrl = z
  .string()
  .regex(
    /^mongodb(\+srv)?:\/\//,
    'must begin with mongodb:// (leave it out for the embedded SQLite database)',
  )
  .refine(
    (value) => value.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]+/.test(value),
    'names no replica set (?replicaSet=…): MongoDB has transactions only on a replica set, and without them a kill in the middle of a publish would leave half of it',
  );

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  /** Absent: the embedded SQLite database in DATA_DIR. */
  DATABASE_URL: mongoUrl.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  MEDIA_DIR: z.string().min(1).default('media'),
  SITE_URL: origin.default('http://localhost:3000'),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters (openssl rand -hex 32)').optional(),
  ADMIN_EMAIL: z.email('must be an e-mail address').default('portal@example.vn'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** How often a process asks for changes made by others, and for due schedules: milliseconds. */
  POLL_INTERVAL: z.coerce.number().int().min(50).max(60_000).default(500),
  /** After SIGTERM: how long /readyz says 503 before the process takes no more connections, in milliseconds. */
  DRAIN_MS: z.coerce.number().int().min(0).max(60_000).default(5000),
  /** `off` in processes that only serve pages. */
  WORKER: z.enum(['on', 'off']).default('on'),
  /** Which pictures get their renditions before a reader asks: those just published, all that are live, none. */
  WARM_MEDIA: z.enum(['published', 'all', 'off']).default('published'),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  NEXT_PHASE: z.string().optional(),
  /** Set while types, import map or migrations are generated: no server, no database in use. */
  PAYLOAD_GENERATING: z.enum(['1']).optional(),
});

type Variables = z.infer<typeof schema>;

export interface Env extends Omit<Variables, 'PAYLOAD_SECRET' | 'NEXT_PHASE' | 'PAYLOAD_GENERATING'> {
  PAYLOAD_SECRET: string;
  /** Absolute path of the SQLite database file. */
  SQLITE_FILE: string;
  isProduction: boolean;
  /** True in `next build` and while generating: nothing may connect, serve or schedule. */
  isBuilding: boolean;
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * @throws {EnvironmentError} with one line per wrong variable.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new EnvironmentError(`The environment is not usable:\n${lines.join('\n')}`);
  }
  const variables = parsed.data;
  const isBuilding =
    variables.NEXT_PHASE === 'phase-production-build' || variables.PAYLOAD_GENERATING !== undefined;
  const dataDir = path.resolve(variables.DATA_DIR);
  return {
    ...variables,
    DATA_DIR: dataDir,
    MEDIA_DIR: path.resolve(variables.MEDIA_DIR),
    SQLITE_FILE: path.join(dataDir, 'portal.db'),
    PAYLOAD_SECRET:
      variables.PAYLOAD_SECRET ?? localSecret(dataDir, variables.NODE_ENV === 'production', isBuilding),
    isProduction: variables.NODE_ENV === 'production',
    isBuilding,
  };
}

/** Outside production a secret is made once per installation, so that no secret stands in the repository. */
function localSecret(dataDir: string, isProduction: boolean, isBuilding: boolean): string {
  if (isBuilding) return randomBytes(32).toString('hex');
  if (isProduction) {
    throw new EnvironmentError(
      'The environment is not usable:\n  PAYLOAD_SECRET: is missing; set at least 32 random characters (openssl rand -hex 32)',
    );
  }
  const file = path.join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}

export const env: Env = readEnv(process.env);

/** Asked with each use: tests give every library a folder of its own. */
export function currentMediaDir(): string {
  return path.resolve(process.env.MEDIA_DIR || 'media');
}
