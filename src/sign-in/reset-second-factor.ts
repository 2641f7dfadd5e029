/**
 * `npm run admin:reset-second-factor -- --email a@b.vn`: for the day the phone and the recovery codes of the last
 * administrator are lost. All sessions of the account end; it enrols anew at the next sign-in.
 */
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import { inTransaction } from '@/database/transaction';
import { accountByEmail } from './accounts';
import { resetSecondFactor } from './second-factor';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: 'string' } } });
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  const account = await accountByEmail(payload, (values.email ?? '').toLowerCase().trim());
  if (!account) throw new Error(`--email: ${values.email ?? ''}?`);
  await inTransaction(payload, async (req) => {
    await payload.db.updateOne({
      collection: 'users',
      id: account.id,
      data: { sessions: [] },
      req,
      returning: false,
    });
    await resetSecondFactor(req, account.id);
  });
  process.stdout.write(`${account.email}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  },
);
