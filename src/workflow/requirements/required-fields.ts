import { generalFields } from '@/content/content-type';
import { valueIn } from '@/content/raw-document';
import { canonicalRichText } from '@/content/rich-text/canonical-rich-text';
import type { Issue, Requirement } from './issue';

/** Title, standfirst, address and what the type declares as required stand in this language. */
export const requiredFields: Requirement = ({ type, doc, locale }) => {
  const general = generalFields(type).map((name) => ({ name, localized: true }));
  const own = type.fields.filter(({ required }) => required);
  return [...general, ...own].flatMap((field): Issue[] => {
    const value = valueIn(field, doc, locale);
    return isEmpty(field.name, value) ? [{ field: field.name, key: 'required', severity: 'error' }] : [];
  });
};

function isEmpty(name: string, value: unknown): boolean {
  if (name === 'body') return canonicalRichText(value).root.children.length === 0;
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
