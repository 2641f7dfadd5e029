/** Everyone the matrix asks for: each role alone, roles together, and those who have none. */
import type { Payload } from 'payload';
import { privilegedRoles, type Role, roles } from '@/access/roles';
import type { Locale } from '@/i18n/locales';
import { enrolForDemo } from '@/sign-in/second-factor';
import { personWith, testPassword } from '../people';
import { asSystem } from '../portal';
import { type RestClient, restClient, signedIn } from '../rest';

export interface Cast {
  name: string;
  /** Null: nobody. */
  user: { id: string; email: string } | null;
  roles: Role[];
  languages: Locale[];
  /** Which of the two agencies, if any. */
  agency: 'own' | null;
  client: RestClient;
}

interface Part {
  name: string;
  roles: Role[];
  languages?: Locale[];
  agency?: 'own' | null;
}

const parts: Part[] = [
  ...roles.map((role) => ({
    name: role,
    roles: [role],
    languages: role === 'translator' ? (['en'] as Locale[]) : [],
  })),
  { name: 'no role', roles: [] },
  { name: 'contributor without agency', roles: ['contributor'], agency: null },
  { name: 'translator of two languages', roles: ['translator'], languages: ['zh', 'ko'] },
  { name: 'contributor and translator', roles: ['contributor', 'translator'], languages: ['en'] },
  { name: 'editor and approver', roles: ['editor', 'approver'] },
];

export async function castOf(payload: Payload, ownAgency: string): Promise<Cast[]> {
  const cast: Cast[] = [
    { name: 'anonymous', user: null, roles: [], languages: [], agency: null, client: restClient() },
  ];
  for (const { name, roles: held, languages = [], agency = 'own' } of parts) {
    const details = agency ? { languages, agency: ownAgency } : { languages };
    const user = (await personWith(payload, held, details)) as unknown as { id: string; email: string };
    const secret = held.some((role) => privilegedRoles.includes(role))
      ? (await asSystem(payload, (req) => enrolForDemo(req, user))).secret
      : undefined;
    const credentials = { email: user.email, password: testPassword, ...(secret ? { secret } : {}) };
    cast.push({ name, user, roles: held, languages, agency, client: await signedIn(credentials) });
  }
  return cast;
}
