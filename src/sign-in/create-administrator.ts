/**
 * `npm run admin:create -- --email a@b.vn --name "Nguyễn Văn A"`: the first account, and any administrator after it.
 * A random password is printed once; `--password-stdin` reads one from the standard input instead. The second factor is
 * set up at the first sign-in.
 */
import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { getPayload, type Payload, ValidationError } from 'payload';
import type { Role } from '@/access/roles';
import { inTransaction } from '@/database/transaction';
import { passwordIssue, passwordLimits } from './check-password';
import { signInErrorText } from './sign-in-text';

export interface NewAdministrator {
  email: string;
  name: string;
  password: string;
}

/** Without letters that are mistaken for figures. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Five groups of five: 125 random bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 5 }, group).join('-');
}

/** @throws Error with a sentence for the person at the terminal */
export async function createAdministrator(payload: Payload, wanted: NewAdministrator): Promise<string> {
  const { email, name, password } = wanted;
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error('--email: an e-mail address');
  const issue = passwordIssue(password, [email, name]);
  if (issue) throw new Error(signInErrorText(issue, 'vi', passwordLimits));
  const roles: Role[] = ['administrator'];
  try {
    const user = await inTransaction(payload, (req) =>
      payload.create({ collection: 'users', data: { email, name, password, roles } as never, req }),
    );
    return String(user.id);
  } catch (error) {
    if (error instanceof ValidationError) throw new Error(`${email}: ${error.message}`);
    throw error;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  });
  const { email, name } = values;
  if (!email || !name)
    throw new Error('npm run admin:create -- --email <address> --name <name> [--password-stdin]');
  const given = values['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : null;
  const password = given ?? randomPassword();
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  await createAdministrator(payload, { email: email.toLowerCase().trim(), name, password });
  process.stdout.write(`${email}\n${given === null ? `${password}\n` : ''}`);
  await payload.destroy();
}

if (process.argv[1]?.endsWith('create-administrator.ts')) {
  main().then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      process.exit(1);
    },
  );
}
