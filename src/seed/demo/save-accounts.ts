import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { privilegedRoles } from '@/access/roles';
import { commandTransaction } from '@/database/transaction';
import { enrolForDemo } from '@/sign-in/second-factor';
import { type DemoAccount, type DemoPerson, demoPeople, randomPassword } from './accounts';

/** Makes the demo's people, or gives those that stand there a new password. Writes `demo-accounts.json` (mode 600). */
export async function saveDemoAccounts(payload: Payload, dataDir: string): Promise<DemoAccount[]> {
  const accounts: DemoAccount[] = [];
  for (const person of demoPeople) accounts.push(await saveAccount(payload, person));
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(path.join(dataDir, 'demo-accounts.json'), `${JSON.stringify(accounts, null, 2)}\n`, {
    mode: 0o600,
  });
  return accounts;
}

async function saveAccount(payload: Payload, person: DemoPerson): Promise<DemoAccount> {
  const password = randomPassword();
  const { email, name, roles, languages = [], agency } = person;
  const totpSecret = await commandTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      req,
    });
    const unit = agency ? await agencyId(req, agency) : null;
    const data = { email, name, roles, languages, password, ...(unit ? { agency: unit } : {}) } as never;
    const found = docs[0];
    const saved = found
      ? await payload.update({ collection: 'users', id: found.id, data, req })
      : await payload.create({ collection: 'users', data, req });
    const needsSecondFactor = roles.some((role) => privilegedRoles.includes(role));
    if (!needsSecondFactor) return null;
    return (await enrolForDemo(req, { id: String(saved.id), email })).secret;
  });
  return { ...person, password, ...(totpSecret ? { totpSecret } : {}) };
}

async function agencyId(req: PayloadRequest, key: string): Promise<string | null> {
  const unit = await req.payload.db.findOne<{ id: string }>({
    collection: 'agencies',
    where: { key: { equals: key } },
    req,
  });
  return unit?.id ?? null;
}
