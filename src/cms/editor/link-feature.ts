import { LinkFeature } from '@payloadcms/richtext-lexical';
import type { CollectionSlug, FieldAffectingData, TextFieldSingleValidation } from 'payload';
import { safeHref } from '@/content/rich-text/safe-href';
import { asRecord } from '@/content/rich-text/untrusted';
import { type EditorTexts, editorLabel, editorText } from './editor-texts';

const isSafeLink: TextFieldSingleValidation = (value, { siblingData, req }) =>
  asRecord(siblingData).linkType === 'internal' ||
  safeHref(value) !== null ||
  editorText(req.i18n?.language, (t) => t.link.bad);

/**
 * Links to allowed addresses and to documents of the given collections; without a list, of those whose
 * `admin.enableRichTextLink` is not false. Payload's own hook on `url` is replaced: it encodes every address it does
 * not know, `tel:` with brackets among them.
 */
export function linkFeature(linkTo?: CollectionSlug[]) {
  return LinkFeature({
    disableAutoLinks: true,
    ...(linkTo ? { enabledCollections: linkTo } : {}),
    maxDepth: 0,
    fields: ({ defaultFields }) => defaultFields.map(withSafeUrl).map(withHelp),
  });
}

function withSafeUrl(field: FieldAffectingData): FieldAffectingData {
  if (field.type !== 'text' || field.name !== 'url') return field;
  return { ...field, hooks: {}, validate: isSafeLink } as FieldAffectingData;
}

function withHelp(field: FieldAffectingData): FieldAffectingData {
  const { name } = field;
  if (!name || !isHelped(name)) return field;
  const description = editorLabel((texts) => texts.link.help[name]);
  return { ...field, admin: { ...field.admin, description } } as FieldAffectingData;
}

function isHelped(name: string): name is keyof EditorTexts['link']['help'] {
  return name in editorLabel((texts) => texts.link.help).vi;
}
