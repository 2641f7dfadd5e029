import { textIn, valueIn } from '@/content/raw-document';
import { renderBodyText } from '@/content/render/text';
import { lexicalToBody } from '@/content/rich-text/lexical-to-body';
import type { Requirement } from './issue';

/**
 * Marks of secrecy as Vietnamese documents bear them. Capitals count for MẬT: in small letters the word is part of
 * ordinary ones.
 */
const marks = /(?<![\p{L}\p{N}])(TUYỆT MẬT|TỐI MẬT|MẬT|LƯU HÀNH NỘI BỘ|[Ll]ưu hành nội bộ)(?![\p{L}\p{N}])/u;

export const confidentialMarks: Requirement = ({ type, doc, locale }) => {
  const body = type.fields.find(({ kind }) => kind === 'body');
  const texts = {
    title: textIn('title', doc, locale),
    description: textIn('description', doc, locale),
    ...(body ? { body: bodyText(valueIn(body, doc, locale)) } : {}),
  };
  return Object.entries(texts).flatMap(([field, text]) => {
    const mark = marks.exec(text.normalize('NFC'))?.[1];
    return mark
      ? [{ field, key: 'confidentialMark' as const, severity: 'error' as const, values: { mark } }]
      : [];
  });
};

function bodyText(state: unknown): string {
  return renderBodyText(lexicalToBody(state, { media: () => null, item: () => null }));
}
