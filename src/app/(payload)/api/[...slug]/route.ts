import { contentTypes } from '@collections';
import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';
import { subjectOf } from '@/access/subject-of';
import { retryingConflicts } from '@/cms/retrying-conflicts';
import { env } from '@/env';
import { checkingRequests, type Handler } from '@/security/check-request';
import { queryFieldsOf } from '@/security/query-fields';

type Context = { params: Promise<{ slug: string[] }> };

const languageNamed = contentTypes.map(({ slug }) => slug);
// Texts belong to agencies, accounts to people: having some in sight is not having all.
const closed = [
  ...contentTypes.filter((type) => subjectOf(type) === 'content').map(({ slug }) => slug),
  'users',
];
const rules = config.then((cms) => ({
  origin: env.SITE_URL,
  languageNamed,
  fields: queryFieldsOf(cms, closed),
}));
const checked = (handler: Handler<Context>) => checkingRequests(handler, rules);

export const GET = checked(REST_GET(config));
export const POST = checked(retryingConflicts(REST_POST(config)));
export const PATCH = checked(retryingConflicts(REST_PATCH(config)));
export const PUT = checked(retryingConflicts(REST_PUT(config)));
export const DELETE = checked(retryingConflicts(REST_DELETE(config)));
export const OPTIONS = REST_OPTIONS(config);
