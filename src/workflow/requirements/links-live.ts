import { idsOf, valueIn } from '@/content/raw-document';
import type { Issue, Requirement } from './issue';

/** A required link (the section) must lead somewhere in this language; optional ones just stay out until they do. */
export const linksLive: Requirement = async ({ type, doc, locale, sources }) => {
  const issues: Issue[] = [];
  for (const field of type.fields) {
    if (field.kind !== 'link' || !field.required) continue;
    for (const id of idsOf(valueIn(field, doc, locale))) {
      if (!(await sources.item(id)))
        issues.push({ field: field.name, key: 'linkNotLive', severity: 'error' });
    }
  }
  return issues;
};
