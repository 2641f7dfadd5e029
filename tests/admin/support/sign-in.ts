/** Signing in below the screens, second factor and all: for tests that are about something else. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { timeCodeAt } from '@/sign-in/time-codes';

export interface TestAccount {
  email: string;
  password: string;
  /** Of the authenticator; known after the first sign-in of a privileged account. */
  secret?: string;
}

/** Leaves the session's cookies in the page's context, and the secret of a new second factor in `account`. */
export async function signIn(page: Page, baseUrl: string, account: TestAccount): Promise<void> {
  const post = async (path: string, data: Record<string, string> = {}): Promise<Record<string, unknown>> => {
    const answer = await page.request.post(`${baseUrl}/api/users/${path}`, {
      data,
      headers: { Origin: baseUrl },
    });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  };
  const { email, password } = account;
  const { secondFactor } = await post('login', { email, password });
  if (secondFactor === 'enrol') account.secret = String((await post('second-factor/enrol')).secret);
  if (!secondFactor) return;
  if (!account.secret) throw new Error(`${email} has a second factor whose secret is not known`);
  // Another test may have used the code of this half minute.
  for (let attempt = 1; ; attempt++) {
    const code = await freshCode(account.secret);
    try {
      await post('second-factor', { code });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

const used = new Map<string, string>();

/** A code is taken once: who signs in again within half a minute waits for the next. */
async function freshCode(secret: string): Promise<string> {
  for (;;) {
    const code = timeCodeAt(secret);
    if (used.get(secret) !== code) {
      used.set(secret, code);
      return code;
    }
    await sleep(500);
  }
}
