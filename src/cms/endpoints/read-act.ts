import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import { portalError } from '@/errors/portal-error';
import { isLocale, locales } from '@/i18n/locales';
import { isUuid } from '@/lib/uuid';
import type { LanguageAct } from '@/publishing/publish';
import type { ScheduleAct } from '@/publishing/schedule';

/** `{ locale, revision }` → the act. @throws PortalError badBody, badLocale, revisionMissing, notFound */
export async function actOf(req: PayloadRequest, type: ContentType): Promise<Required<LanguageAct>> {
  return languageAct(req, type, await jsonBody(req));
}

/** `{ locale, revision, action: publish | withdraw, at }` → the schedule. `at` is ISO 8601 with an offset, to come. */
export async function scheduleOf(req: PayloadRequest, type: ContentType): Promise<ScheduleAct> {
  const body = await jsonBody(req);
  const { action, at } = body;
  if (action !== 'publish' && action !== 'withdraw') {
    throw portalError(req, 'badRequest', {
      field: 'action',
      values: { reason: 'action: publish | withdraw' },
    });
  }
  const dueAt = typeof at === 'string' && /(Z|[+-]\d{2}:\d{2})$/.test(at) ? new Date(at) : null;
  if (!dueAt || Number.isNaN(dueAt.getTime()))
    throw portalError(req, 'badDate', { field: 'at', values: { field: 'at' } });
  return { ...languageAct(req, type, body), action, dueAt };
}

async function jsonBody(req: PayloadRequest): Promise<Record<string, unknown>> {
  let body: unknown;
  try {
    body = await req.json?.();
  } catch {
    body = undefined;
  }
  if (!body || typeof body !== 'object' || Array.isArray(body)) throw portalError(req, 'badBody');
  return body as Record<string, unknown>;
}

function languageAct(
  req: PayloadRequest,
  type: ContentType,
  { locale, revision }: Record<string, unknown>,
): Required<LanguageAct> {
  const contentId = req.routeParams?.id;
  if (!isUuid(contentId)) throw portalError(req, 'notFound');
  if (!isLocale(locale)) {
    throw portalError(req, 'badLocale', { field: 'locale', values: { locales: locales.join(', ') } });
  }
  if (typeof revision !== 'number') throw portalError(req, 'revisionMissing', { field: 'revision' });
  return { type, contentId, locale, revision };
}
