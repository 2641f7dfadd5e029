/** What import and export say, in the language of the person at the terminal. */
import en from '@locales/en/editor.json';
import ko from '@locales/ko/editor.json';
import vi from '@locales/vi/editor.json';
import zh from '@locales/zh/editor.json';
import { interpolate } from '@/i18n/interpolate';
import type { Locale } from '@/i18n/locales';
import { type RefusalReason, refusalText } from '@/media/media-texts';
import type { ImportRefusal } from './import/refusal';

type ImportTexts = (typeof vi)['import'];
type Sentence = Exclude<keyof ImportTexts, 'reasons'>;

const texts: Record<Locale, ImportTexts> = { vi: vi.import, en: en.import, zh: zh.import, ko: ko.import };

export function importText(key: Sentence, locale: Locale, values: ImportRefusal['values'] = {}): string {
  return interpolate(texts[locale][key], values);
}

/** `articles/tea/vi.md, dòng 4 (section): …` */
export function refusalSentence(refusal: ImportRefusal, locale: Locale): string {
  const { file, line, field, reason, values } = refusal;
  const place = importText('line', locale, { file, line });
  const sentence = interpolate(texts[locale].reasons[reason], { ...values, ...mediaDetail(refusal, locale) });
  return `${place}${field ? ` (${field})` : ''}: ${sentence}`;
}

/** Why the media library refuses a file is the library's own sentence. */
function mediaDetail({ reason, values }: ImportRefusal, locale: Locale): { detail?: string } {
  if (reason !== 'refusedMedia') return {};
  return { detail: refusalText(locale, String(values.mediaReason) as RefusalReason, values) };
}
