/**
 * The fonts of a PDF, embedded as the subset it uses: Noto Sans for Latin and Vietnamese, Noto Sans SC and KR for Chinese and
 * Korean (npm @embedpdf/fonts-*, OFL). A text may mix them: each run of letters gets the font that has them.
 */
import path from 'node:path';
import type { Locale } from '@/i18n/locales';

export type Weight = 'regular' | 'bold' | 'italic';
type Script = 'latin' | 'sc' | 'kr';

const folder = (script: Script) => path.resolve(`node_modules/@embedpdf/fonts-${script}/fonts`);

/** Chinese and Korean have no slanted letters: what is emphasised is bold there. */
const files: Record<Script, Record<Weight, string>> = {
  latin: { regular: 'NotoSans-Regular.ttf', bold: 'NotoSans-Bold.ttf', italic: 'NotoSans-Italic.ttf' },
  sc: { regular: 'NotoSansHans-Regular.otf', bold: 'NotoSansHans-Bold.otf', italic: 'NotoSansHans-Bold.otf' },
  kr: { regular: 'NotoSansKR-Regular.otf', bold: 'NotoSansKR-Bold.otf', italic: 'NotoSansKR-Bold.otf' },
};

export interface Run {
  text: string;
  /** File of the font. */
  font: string;
}

/** Splits a text where its script changes. */
export function fontRuns(text: string, locale: Locale, weight: Weight): Run[] {
  const runs: Run[] = [];
  let last: Script | null = null;
  for (const letter of text) {
    const script: Script = scriptOf(letter, locale, last);
    const run = runs.at(-1);
    if (run && script === last) run.text += letter;
    else runs.push({ text: letter, font: path.join(folder(script), files[script][weight]) });
    last = script;
  }
  return runs;
}

/** One font for a whole text, where runs cannot be had (cells of a table). */
export function fontOf(text: string, locale: Locale, weight: Weight): string {
  const fonts = fontRuns(text, locale, weight).map(({ font }) => font);
  return fonts.find((font) => !font.includes('fonts-latin')) ?? fontRuns('a', locale, weight)[0]?.font ?? '';
}

const hangul = /\p{Script=Hangul}/u;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const letters = /[\p{L}\p{N}]/u;

/** Spaces and punctuation go with what stands before them. */
function scriptOf(letter: string, locale: Locale, last: Script | null): Script {
  if (hangul.test(letter)) return 'kr';
  if (han.test(letter)) return locale === 'ko' ? 'kr' : 'sc';
  if (letters.test(letter)) return 'latin';
  if (last) return last;
  return locale === 'zh' ? 'sc' : locale === 'ko' ? 'kr' : 'latin';
}
