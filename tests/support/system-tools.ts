/**
 * Programs that judge our exports from outside: Debian packages and Python packages. What lacks is installed once, quietly;
 * where that cannot be done the tests fail with a sentence that says what to install. Nothing is skipped.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A command each, and the Debian package that brings it. */
const commands = {
  xmllint: 'libxml2-utils',
  xsltproc: 'xsltproc',
  oai_pmh: 'libhttp-oai-perl',
  perl: 'perl',
  python3: 'python3',
} as const;
/** Perl modules, and the Debian package that brings each. */
const perlModules = {
  'HTTP::OAI': 'libhttp-oai-perl',
  'Catmandu::Importer::OAI': 'libcatmandu-oai-perl',
} as const;
const pythonPackages = { sickle: '0.7.0', feedparser: '6.0.12' } as const;

const venv = path.resolve('node_modules/.cache/py-tools');
/** Python with `sickle` and `feedparser`. */
export const python = path.join(venv, 'bin/python');

/** Call it once before judging. */
export async function prepareSystemTools(): Promise<void> {
  await installDebianPackages();
  await installPythonPackages();
}

export async function output(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await run(command, args, {
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout;
}

const works = (command: string, args: string[]) =>
  run(command, args).then(
    () => true,
    () => false,
  );

async function missingPackages(): Promise<string[]> {
  const missing = new Set<string>();
  for (const [command, name] of Object.entries(commands)) {
    if (!(await works('which', [command]))) missing.add(name);
  }
  for (const [module, name] of Object.entries(perlModules)) {
    if (!(await works('perl', [`-M${module}`, '-e', '1']))) missing.add(name);
  }
  return [...missing];
}

async function installDebianPackages(): Promise<void> {
  const missing = await missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && (await works('which', ['apt-get']))) {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', [...options, 'update'], { env }).catch(() => {});
    await run('apt-get', [...options, '-y', '--no-install-recommends', 'install', ...missing], { env }).catch(
      () => {},
    );
  }
  const still = await missingPackages();
  if (still.length === 0) return;
  throw new Error(`The judges of the exports need Debian packages: apt-get install ${still.join(' ')}`);
}

async function installPythonPackages(): Promise<void> {
  const check = ['-c', `import ${Object.keys(pythonPackages).join(', ')}`];
  if (existsSync(python) && (await works(python, check))) return;
  const wanted = Object.entries(pythonPackages).map(([name, version]) => `${name}==${version}`);
  try {
    await run('python3', ['-m', 'venv', venv]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...wanted]);
    await run(python, check);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The judges of the exports need Python packages: pip install ${wanted.join(' ')} (${reason})`,
    );
  }
}
