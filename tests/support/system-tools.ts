/**
 * Programs the tests use that npm does not bring: what judges our exports from outside, what serves, measures or shows. What
 * lacks is installed once, quietly; where that cannot be done the tests fail with a sentence that says what to install. Nothing is
 * skipped.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What shows that a program is there, and the Debian package that brings it. */
const tools = {
  xmllint: { shownBy: ['xmllint', '--version'], package: 'libxml2-utils' },
  xsltproc: { shownBy: ['xsltproc', '--version'], package: 'xsltproc' },
  oaiPmh: { shownBy: ['perl', '-MHTTP::OAI', '-e', '1'], package: 'libhttp-oai-perl' },
  catmandu: { shownBy: ['perl', '-MCatmandu::Importer::OAI', '-e', '1'], package: 'libcatmandu-oai-perl' },
  python: { shownBy: ['python3', '-m', 'venv', '--help'], package: 'python3-venv' },
  exiftool: { shownBy: ['exiftool', '-ver'], package: 'libimage-exiftool-perl' },
  nginx: { shownBy: ['nginx', '-v'], package: 'nginx-light' },
  faketime: { shownBy: ['faketime', '--version'], package: 'faketime' },
  pdftoppm: { shownBy: ['pdftoppm', '-v'], package: 'poppler-utils' },
} as const satisfies Record<string, { shownBy: readonly [string, ...string[]]; package: string }>;

export type Tool = keyof typeof tools;

const pythonPackages = { sickle: '0.7.0', feedparser: '6.0.12' } as const;

const venv = path.resolve('node_modules/.cache/py-tools');
/** Python with `sickle` and `feedparser`. */
export const python = path.join(venv, 'bin/python');

/** The readers and validators nobody here wrote. Call it once before judging. */
export async function prepareJudges(): Promise<void> {
  await requireTools('xmllint', 'xsltproc', 'oaiPmh', 'catmandu', 'python');
  await installPythonPackages();
}

/** @throws with what to install, when one is missing and cannot be installed from here */
export async function requireTools(...wanted: Tool[]): Promise<void> {
  const missing = await missingPackages(wanted);
  if (missing.length === 0) return;
  await installDebianPackages(missing);
  const still = await missingPackages(wanted);
  if (still.length > 0) throw new Error(`The tests need Debian packages: apt-get install ${still.join(' ')}`);
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

const works = (command: string, args: readonly string[]) =>
  run(command, [...args]).then(
    () => true,
    () => false,
  );

async function missingPackages(wanted: Tool[]): Promise<string[]> {
  const missing: string[] = [];
  for (const tool of wanted) {
    const [command, ...args] = tools[tool].shownBy;
    if (!(await works(command, args))) missing.push(tools[tool].package);
  }
  return missing;
}

/** Tries; whether it helped is for the caller to see. */
export async function installDebianPackages(names: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !(await works('which', ['apt-get']))) return;
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', [...options, 'update'], { env }).catch(() => {});
  await run('apt-get', [...options, '-y', '--no-install-recommends', 'install', ...names], { env }).catch(
    () => {},
  );
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
