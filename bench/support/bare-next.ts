/** The reference: a Next application of one static page, as small as one can be, that answers with as many bytes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningSite, serveNext } from './serve-next';

/** @param bytes how large the page's HTML should be */
export async function startBareNext(port: number, bytes: number): Promise<RunningSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-next-'));
  mkdirSync(path.join(folder, 'app'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const files: Record<string, string> = {
    'package.json': '{ "name": "bare", "private": true }',
    // The symlink leads out of the folder: the bundler must look at the whole disk.
    'next.config.mjs': "export default { turbopack: { root: '/' }, outputFileTracingRoot: '/' };",
    'app/layout.js': layout,
    'app/page.js': page(bytes),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync(path.join(folder, 'node_modules/.bin/next'), ['build'], {
    cwd: folder,
    env,
    stdio: ['ignore', 2, 2],
  });
  const running = await serveNext(port, folder, env);
  const stop = async () => {
    await running.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...running, stop };
}

const layout = `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

/** A static page carries its text twice, as markup and as data for hydration; 6 KB are Next's own. */
function page(bytes: number): string {
  const sentence = 'The mist has not yet lifted from the hollows when the pickers go out. ';
  const count = Math.max(1, Math.round((bytes - 6000) / 2 / (sentence.length + 10)));
  return `export const dynamic = 'force-static';
const sentences = Array.from({ length: ${count} }, (_, at) => ${JSON.stringify(sentence)} + at);
export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html: sentences.map((each) => '<p>' + each + '</p>').join('') }} />;
}
`;
}
