import type { ContentField, RowField } from '@/content/content-type';
import { rowsOf, textIn, valueIn } from '@/content/raw-document';
import { renderBodyText } from '@/content/render/text';
import { lexicalToBody } from '@/content/rich-text/lexical-to-body';
import type { Requirement } from './issue';

/**
 * Marks of secrecy as Vietnamese documents bear them. Capitals count for MẬT: in small letters the word is part of
 * ordinary ones.
 */
const marks = /(?<![\p{L}\p{N}])(TUYỆT MẬT|TỐI MẬT|MẬT|LƯU HÀNH NỘI BỘ|[Ll]ưu hành nội bộ)(?![\p{L}\p{N}])/u;

export const confidentialMarks: Requirement = ({ type, doc, locale }) => {
  const general = ['title', 'description'].map((name) => [name, textIn(name, doc, locale)] as const);
  const own = type.fields.map((field) => [field.name, wordsOf(field, valueIn(field, doc, locale))] as const);
  return [...general, ...own].flatMap(([field, text]) => {
    const mark = marks.exec(text.normalize('NFC'))?.[1];
    return mark
      ? [{ field, key: 'confidentialMark' as const, severity: 'error' as const, values: { mark } }]
      : [];
  });
};

/** Whatever of a field a reader would see as words. */
function wordsOf(field: ContentField | RowField, value: unknown): string {
  switch (field.kind) {
    case 'text':
      return String(value ?? '');
    case 'body':
      return renderBodyText(lexicalToBody(value, { media: () => null, item: () => null }));
    case 'source':
      return String((value as { name?: string | null } | null | undefined)?.name ?? '');
    case 'corrections':
      return lines(rowsOf(value).map(({ text }) => String(text ?? '')));
    case 'rows':
      return lines(rowsOf(value).flatMap((row) => field.fields.map((own) => wordsOf(own, row[own.name]))));
    default:
      return '';
  }
}

/** Apart, so that no mark arises where two texts meet. */
function lines(texts: readonly string[]): string {
  return texts.join('\n');
}
