/** A Chromium for the tests: the one on the PATH, else Debian's (installed when we are root), else the npm package's. */
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';
import { installDebianPackages } from './system-tools';

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
  return find() ?? (await install()) ?? packaged();
}

function find(): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch {
      // not this one
    }
  }
  return undefined;
}

async function install(): Promise<string | undefined> {
  await installDebianPackages(['chromium', 'fonts-noto-cjk']);
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
