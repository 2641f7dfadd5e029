/** Runs before each integration test file: an empty database and media folder of its own, told through the environment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-test-'));
const server = inject('mongodb');

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: path.join(folder, 'data'),
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: 'a secret of the tests, long enough to be one',
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
  SITE_URL: 'http://localhost:3000',
});
if (server) process.env.DATABASE_URL = server.replace('DATABASE', `test-${path.basename(folder)}`);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
