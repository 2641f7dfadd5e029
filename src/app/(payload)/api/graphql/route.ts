import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { getPayload } from 'payload';
import { env } from '@/env';
import { checkingGraphql } from '@/security/check-graphql';
import { checkingRequests } from '@/security/check-request';

async function userOf(headers: Headers): Promise<unknown> {
  const payload = await getPayload({ config });
  return (await payload.auth({ headers })).user;
}

const graphql = checkingGraphql(GRAPHQL_POST(config), { userOf });

const fields = { dates: new Set<string>(), guarded: new Set<string>() };
const rules = Promise.resolve({ origin: env.SITE_URL, languageNamed: [], fields });

export const POST = checkingRequests(graphql, rules);
export const OPTIONS = REST_OPTIONS(config);
