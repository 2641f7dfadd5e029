import type { PayloadRequest } from 'payload';
import { personOf } from '@/access/person';
import { rightOf } from '@/access/rights';
import { subjectOf } from '@/access/subject-of';
import type { ContentType } from '@/content/content-type';
import { textIn } from '@/content/raw-document';
import { portalError } from '@/errors/portal-error';
import { type Locale, locales } from '@/i18n/locales';
import { type Issue, requirementSentence, unmetRequirements } from '@/workflow/requirements';
import { latestDocument } from './documents';
import { type LanguageStanding, languageStatuses } from './language-status';
import { projectionSources } from './projection-sources';
import { pendingSchedules } from './schedule';

export interface LanguageState extends LanguageStanding {
  title: string;
  issues: (Issue & { message: string })[];
  schedules: { id: string; action: 'publish' | 'withdraw'; dueAt: string }[];
}

export interface PublishingState {
  revision: number;
  mayPublish: boolean;
  languages: Record<Locale, LanguageState>;
}

/**
 * How each language of a document stands and what still hinders it: what the publish bar shows.
 * @throws PortalError signInFirst, notFound (also for documents the person may not read)
 */
export async function publishingState(
  req: PayloadRequest,
  type: ContentType,
  id: string,
): Promise<PublishingState> {
  const person = personOf(req.user);
  if (!person) throw portalError(req, 'signInFirst');
  await refuseUnreadable(req, type, id);
  const doc = await latestDocument(req, type.slug, id);
  if (!doc) throw portalError(req, 'notFound');
  const statuses = await languageStatuses(req, type, doc);
  const schedules = await pendingSchedules(req, id);
  const states = await Promise.all(
    locales.map(async (locale): Promise<[Locale, LanguageState]> => {
      const issues = await unmetRequirements(type, doc, locale, projectionSources(req, locale));
      return [
        locale,
        {
          ...statuses[locale],
          title: textIn('title', doc, locale),
          issues: issues.map((issue) => ({ ...issue, message: requirementSentence(issue, req) })),
          schedules: schedules
            .filter((task) => task.locale === locale)
            .map(({ id: task, action, dueAt }) => ({ id: task, action: action as 'publish', dueAt })),
        },
      ];
    }),
  );
  return {
    revision: Number(doc.revision ?? 0),
    mayPublish: rightOf(person.roles, subjectOf(type), 'publish') !== null,
    languages: Object.fromEntries(states) as Record<Locale, LanguageState>,
  };
}

/** Payload's own access decides, so that there is one rule: what cannot be read does not exist. */
async function refuseUnreadable(req: PayloadRequest, type: ContentType, id: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: type.slug as never,
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  });
  if (totalDocs === 0) throw portalError(req, 'notFound');
}
