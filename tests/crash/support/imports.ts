/** Imports over the command line, killed in the middle: afterwards each document is whole or not there, and trying again ends well. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { uuidv7 } from '@/lib/uuid';
import { bundle, compileCache } from './bundle';

const run = promisify(execFile);
const DOCUMENTS = 12;

export interface KilledImport {
  folder: string;
  /** Of its documents. */
  ids: string[];
  kill(): Promise<void>;
}

/** Begins the import of a folder of new documents in two languages, beside the web process. */
export async function beginImport(env: Record<string, string>): Promise<KilledImport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-import-'));
  const ids = Array.from({ length: DOCUMENTS }, () => writeDocument(folder, uuidv7()));
  const child = spawn(process.execPath, [await bundle('src/seed/import-cli.ts'), folder], {
    env: { ...process.env, ...compileCache, ...env },
    stdio: 'ignore',
  });
  return { folder, ids, kill: () => killed(child) };
}

function writeDocument(folder: string, id: string): string {
  const place = path.join(folder, 'pages', `p-${id}`);
  mkdirSync(place, { recursive: true });
  for (const language of ['vi', 'en']) {
    const stamp = `#${id.slice(-8)}${language}`;
    const matter = [
      `id: ${id}`,
      'status: published',
      `title: "Tin ${stamp}"`,
      `slug: i-${language}-${id}`,
      `description: "Tóm tắt ${stamp}"`,
      'publishedAt: 2026-10-05T08:00:00+07:00',
    ];
    writeFileSync(path.join(place, `${language}.md`), `---\n${matter.join('\n')}\n---\nThân bài ${stamp}\n`);
  }
  return id;
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** The same folder once more, to its end. @returns breaches: an import that was cut off must be possible to finish */
export async function finishImport({ folder }: KilledImport, env: Record<string, string>): Promise<string[]> {
  const script = await bundle('src/seed/import-cli.ts');
  const options = { env: { ...process.env, ...compileCache, ...env } };
  try {
    await run(process.execPath, [script, folder], options);
    return [];
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    return [`an import that was killed cannot be finished: ${stdout ?? ''}${stderr ?? error}`];
  }
}
