/**
 * A MongoDB for the tests, the first that can be had: MONGODB_TEST_URL; `mongod` on the PATH; mongodb-memory-server (it
 * downloads a real mongod where there is an internet); SecantusDB from PyPI, in a venv under node_modules/.cache.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A beta: pinned, so that a new one is a change of ours. */
const SECANTUS = 'SecantusDB==0.7.0b3';

/** As deploy/compose.yaml has it: how long the locks of a client that died in a transaction stay. */
const transactionLifetimeSeconds = 10;

export interface MongoServer {
  /** Which server it is, for people. */
  name: string;
  /** Address of a database of its own for `database`. */
  urlOf(database: string): string;
  /** Dies as by `kill -9`, and comes back with what is on its disk. Not for a server that others started. */
  restart?(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * @param folder where the server keeps its files; a temporary one otherwise
 * @throws when none can be had, with what was tried.
 */
export async function startMongodb(folder?: string): Promise<MongoServer> {
  const tried: string[] = [];
  for (const start of [fromEnvironment, fromPath, fromDownload, fromSecantus]) {
    try {
      const server = await start(folder);
      if (server) return server;
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`No MongoDB server could be had for the tests: ${tried.join('; ')}`);
}

async function fromEnvironment(): Promise<MongoServer | null> {
  const base = process.env.MONGODB_TEST_URL;
  if (!base) return null;
  return {
    name: 'MONGODB_TEST_URL',
    urlOf: (database) => withDatabase(base, database),
    stop: async () => {},
  };
}

async function fromPath(folder?: string): Promise<MongoServer | null> {
  const found = await run('which', ['mongod']).catch(() => null);
  if (!found) return null;
  return mongod('mongod', 'mongod from the PATH', folder);
}

async function mongod(binary: string, name: string, given?: string): Promise<MongoServer> {
  const port = await freePort();
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'mongod-'));
  const where = ['--port', String(port), '--dbpath', folder, '--bind_ip', '127.0.0.1'];
  const lifetime = ['--setParameter', `transactionLifetimeLimitSeconds=${transactionLifetimeSeconds}`];
  const args = [...where, '--replSet', 'rs0', '--quiet', ...lifetime];
  const server = await local(name, 'rs0', {
    port,
    folder,
    start: () => spawn(binary, args, { stdio: 'ignore' }),
  });
  const { MongoClient } = await import('mongodb');
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  await client
    .db('admin')
    .command({ replSetInitiate: {} })
    .catch(() => {});
  await client.close();
  return server;
}

const downloads = path.resolve('node_modules/.cache/mongodb-binaries');
const refused = path.join(downloads, 'refused');
const DAY_MS = 86_400_000;

/** Asked for once a day only where it was refused: without an internet each attempt costs seconds. */
async function fromDownload(folder?: string): Promise<MongoServer | null> {
  if (existsSync(refused) && Date.now() - statSync(refused).mtimeMs < DAY_MS) return null;
  const { MongoBinary } = await import('mongodb-memory-server-core');
  try {
    const binary = await MongoBinary.getPath({ downloadDir: downloads });
    return await mongod(binary, 'mongod by mongodb-memory-server', folder);
  } catch (error) {
    mkdirSync(downloads, { recursive: true });
    writeFileSync(refused, String(error));
    throw error;
  }
}

async function fromSecantus(given?: string): Promise<MongoServer> {
  const python = await secantusPython();
  const port = await freePort();
  const folder = given ?? mkdtempSync(path.join(tmpdir(), 'secantus-'));
  const launcher = path.resolve('tests/support/start-secantusd.py');
  const args = [launcher, String(port), folder, String(transactionLifetimeSeconds)];
  const start = () => spawn(python, args, { stdio: 'ignore' });
  return local('SecantusDB (WiredTiger) from PyPI', 'secantus', { port, folder, start });
}

async function secantusPython(): Promise<string> {
  const venv = path.resolve('node_modules/.cache/secantus');
  const python = path.join(venv, 'bin/python');
  if (existsSync(path.join(venv, 'bin/secantusd-py'))) return python;
  await run('python3', ['-m', 'venv', venv]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', SECANTUS]);
  return python;
}

interface Local {
  port: number;
  folder: string;
  start(): ChildProcess;
}

async function local(name: string, replicaSet: string, { port, folder, start }: Local): Promise<MongoServer> {
  let child = start();
  await listening(port, child);
  const kill = async () => {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await exited;
  };
  return {
    name,
    urlOf: (database) => `mongodb://127.0.0.1:${port}/${database}?replicaSet=${replicaSet}`,
    async restart() {
      await kill();
      child = start();
      await listening(port, child);
    },
    async stop() {
      child.kill('SIGTERM');
      await Promise.race([new Promise((resolve) => child.once('exit', resolve)), sleep(3000)]);
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function withDatabase(base: string, database: string): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  return url.href;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function listening(port: number, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = createConnection(port, '127.0.0.1');
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(100);
  }
  throw new Error('the server did not listen within 30 seconds');
}
