import { type ChildProcess, spawn } from 'node:child_process';
import type { EditorActs } from './editor-main';
import type { TestSite } from './global-site';

/** The same acts, carried out in the other process. */
export type Editor = {
  [Act in keyof EditorActs]: (
    ...given: Parameters<EditorActs[Act]>
  ) => Promise<Awaited<ReturnType<EditorActs[Act]>>>;
};

interface Answer {
  number: number;
  result?: unknown;
  error?: string;
}

/** Starts the process of tests/support/editor-main.ts on the site's database. Call `stop` when done. */
export async function startEditor(site: TestSite): Promise<Editor> {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/support/editor-main.ts'], {
    env: { ...process.env, ...site.environment, WORKER: 'off' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (answer: Answer) => waiting.get(answer.number)?.(answer));
  await new Promise<void>((resolve, reject) => {
    waiting.set(0, () => resolve());
    child.once('exit', (code) => reject(new Error(`the editor's process ended (${code})`)));
  });
  return new Proxy({} as Editor, { get: (_target, act) => caller(child, waiting, String(act)) });
}

let last = 0;

function caller(child: ChildProcess, waiting: Map<number, (answer: Answer) => void>, act: string) {
  // An object with `then` would be taken for a promise.
  if (act === 'then') return undefined;
  return (...given: unknown[]) =>
    new Promise((resolve, reject) => {
      const number = ++last;
      waiting.set(number, ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
      child.send({ number, act, given });
    });
}
