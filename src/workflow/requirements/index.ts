/** The publishing rules. Adding one is its file, a line here, and its sentence in locales/<lang>/workflow.json. */
import type { PayloadRequest } from 'payload';
import type { ContentType } from '@/content/content-type';
import type { RawDocument } from '@/content/raw-document';
import { languageOf } from '@/errors/portal-error';
import { interpolate } from '@/i18n/interpolate';
import { findLabel, labelRecord } from '@/i18n/labels';
import type { Locale } from '@/i18n/locales';
import { confidentialMarks } from './confidential-marks';
import { declaredLimits } from './declared-limits';
import { homeBlocks } from './home-blocks';
import type { Issue, Requirement, RequirementContext } from './issue';
import { linksLive } from './links-live';
import { mediaRights } from './media-rights';
import { requiredFields } from './required-fields';
import { textLimits } from './text-limits';

export type { Issue } from './issue';

const requirements: readonly Requirement[] = [
  requiredFields,
  textLimits,
  declaredLimits,
  linksLive,
  mediaRights,
  confidentialMarks,
  homeBlocks,
];

/** What hinders publishing this language, in the order an editor would mend it. Empty: nothing does. */
export async function unmetRequirements(
  type: ContentType,
  doc: RawDocument,
  locale: Locale,
  sources: RequirementContext['sources'],
  now: Date = new Date(),
): Promise<Issue[]> {
  const found = await Promise.all(
    requirements.map((requirement) => requirement({ type, doc, locale, sources, now })),
  );
  return found.flat();
}

/** The issue as a sentence in the language of the person who asks. */
export function requirementSentence(
  { field, key, values, labels }: Issue,
  req: Pick<PayloadRequest, 'i18n'>,
): string {
  const language = languageOf(req);
  const wanted = Object.entries({ field: `fields.${field}.label`, ...labels });
  const words = wanted.map(([name, path]) => [name, findLabel('content', path)?.[language] ?? field]);
  const sentence = labelRecord('workflow', `requirement.${key}`)[language];
  return interpolate(sentence, { ...Object.fromEntries(words), ...values });
}
