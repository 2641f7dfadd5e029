/**
 * A snapshot session of the driver: every collection is read as of one cluster time, while others write on, without
 * holding a lock. (mongodump without --oplog reads each collection at another moment; with it, it dumps whole servers,
 * not one database.) The server keeps that moment for `minSnapshotHistoryWindowInSeconds`, 300 by default. A server that
 * only pretends to (SecantusDB of the tests does) is found out by a mark, and read in a transaction instead.
 */
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { BSON, type ClientSession, type Db, MongoClient } from 'mongodb';
import type { Copied, DatabaseCopy } from './database-copy';
import type { TableDigest } from './manifest';

const { EJSON } = BSON;
const subfolder = 'collections';
const BATCH = 500;
/** Ours alone; in no restore point. */
const marksName = 'backup-marks';

export function mongodbCopy(url: string): DatabaseCopy {
  const client = new MongoClient(url);
  const db = client.db();
  return {
    kind: 'mongodb',
    async backup(folder) {
      await mkdir(path.join(folder, subfolder), { recursive: true });
      const session = (await snapshotSession(client, db)) ?? transactionSession(client);
      try {
        return await dump(db, session, folder);
      } finally {
        await session.endSession();
      }
    },
    async isEmpty() {
      const counts = await Promise.all(
        (await names(db)).map((name) => db.collection(name).estimatedDocumentCount()),
      );
      return counts.every((count) => count === 0);
    },
    /** Nothing is dropped here: a database under another name costs nothing, and the old one stays for comparison. */
    async setAside() {
      throw new Error(
        'On MongoDB restore into a database of another name (DATABASE_URL), and let the portal use that one.',
      );
    },
    restore: (folder) => load(db, folder),
    tables: async () => {
      const tables: TableDigest[] = [];
      for (const name of await names(db)) tables.push(await copyCollection(db, name));
      return tables;
    },
    close: () => client.close(),
  };
}

/** Null where the server lets a later write be seen through it. */
async function snapshotSession(client: MongoClient, db: Db): Promise<ClientSession | null> {
  const marks = db.collection<{ _id: string; token: string }>(marksName);
  const mark = (token: string) => marks.updateOne({ _id: 'mark' }, { $set: { token } }, { upsert: true });
  const session = client.startSession({ snapshot: true });
  const seen = async () => (await marks.findOne({ _id: 'mark' }, { session }))?.token;
  const before = randomUUID();
  await mark(before);
  await seen();
  await mark(randomUUID());
  if ((await seen()) === before) return session;
  await session.endSession();
  return null;
}

/** As consistent, but held open for as long as `transactionLifetimeLimitSeconds` allows. */
function transactionSession(client: MongoClient): ClientSession {
  const session = client.startSession();
  session.startTransaction({ readConcern: { level: 'snapshot' } });
  return session;
}

async function names(db: Db): Promise<string[]> {
  const found = await db.listCollections({}, { nameOnly: true }).toArray();
  return found
    .map(({ name }) => name)
    .filter((name) => name !== marksName && !name.startsWith('system.'))
    .sort();
}

async function dump(db: Db, session: ClientSession, folder: string): Promise<Copied> {
  const tables: TableDigest[] = [];
  for (const name of await names(db)) {
    tables.push(
      await copyCollection(db, name, { session, file: path.join(folder, subfolder, `${name}.jsonl`) }),
    );
  }
  const newest = (name: string, field: string) =>
    db
      .collection<Record<string, unknown>>(name)
      .find({}, { session })
      .sort({ [field]: -1 })
      .limit(1)
      .next();
  const seal = await newest('audit-seals', '_id');
  const media = await db
    .collection('media')
    .find({}, { session, projection: { filename: 1 } })
    .toArray();
  return {
    files: tables.map(({ name }) => path.join(subfolder, `${name}.jsonl`)),
    migration: String((await newest('payload-migrations', 'name'))?.name ?? ''),
    seq: Number((await newest('content-changes', 'seq'))?.seq ?? 0),
    auditHead: seal ? `${Number(seal._id)}:${seal.hash}` : '',
    originals: media.flatMap(({ filename }) => (filename ? [String(filename)] : [])),
    tables,
  };
}

interface CopyTo {
  session: ClientSession;
  file: string;
}

/** One document a line, in the order of ids, as canonical EJSON: types survive, and equal rows give equal lines. */
async function copyCollection(db: Db, name: string, to?: CopyTo): Promise<TableDigest> {
  const hash = createHash('sha256');
  const out = to ? createWriteStream(to.file) : null;
  let rows = 0;
  for await (const document of db
    .collection(name)
    .find({}, to ? { session: to.session } : {})
    .sort({ _id: 1 })) {
    const line = `${EJSON.stringify(document, { relaxed: false })}\n`;
    hash.update(line);
    rows++;
    if (out && !out.write(line)) await once(out, 'drain');
  }
  if (out) {
    out.end();
    await once(out, 'finish');
  }
  return { name, rows, digest: hash.digest('hex') };
}

async function load(db: Db, folder: string): Promise<void> {
  for (const file of await readdir(path.join(folder, subfolder))) {
    const collection = db.collection(path.basename(file, '.jsonl'));
    let batch: BSON.Document[] = [];
    const flush = async () => {
      if (batch.length > 0) await collection.insertMany(batch, { writeConcern: { w: 'majority' } });
      batch = [];
    };
    for await (const line of createInterface(createReadStream(path.join(folder, subfolder, file)))) {
      batch.push(EJSON.parse(line, { relaxed: false }));
      if (batch.length === BATCH) await flush();
    }
    await flush();
  }
}
