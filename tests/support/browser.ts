/** A Chromium for the tests: the one on the PATH, else Debian's (installed when we are root), else the npm package's. */
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Nothing is looked up outside: the machine may have no network but package registries. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @throws with what to install when no browser can be had */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args });
}

/** Where its program stands, for tools that start it themselves. @throws as `launchBrowser` */
export async function findChromium(): Promise<string> {
  return find() ?? install() ?? packaged();
}

function find(): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // not this one
    }
  }
  return undefined;
}

function install(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], { stdio: 'ignore', env });
  } catch {
    return undefined;
  }
  return find();
}

async function packaged(): Promise<string> {
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    return await sparticuz.executablePath();
  } catch (error) {
    throw new Error(
      'No browser can be had: install Chromium (Debian: apt-get install chromium fonts-noto-cjk)',
      {
        cause: error,
      },
    );
  }
}
