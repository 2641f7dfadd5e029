import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const inputs = [
  'src',
  'collections',
  'locales',
  'public',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
];
const ignored = /(^|\/)(seed\/content|public\/assets)\//;
const stamp = '.next/portal-build';

/** Builds the site unless what stands in `.next` was built from these very files. */
export function buildWhenStale(): void {
  const digest = digestOfInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  writeFileSync(stamp, digest);
}

function digestOfInputs(): string {
  const hash = createHash('sha256');
  for (const file of inputs
    .flatMap(filesBelow)
    .filter((name) => !ignored.test(name))
    .sort()) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  if (!root.includes('.')) {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
  }
  return [root];
}
