/** The words of a headline. Chinese has no spaces to break at, so its word boundaries are marked for the browser. */
import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { each } from './each';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Marks that open or close: never parted from what they belong to. */
const opening = /[“‘（《〈「『【]$/u;
const closing = /^[”’），。、；：？！》〉」』】·]/u;

export function Headline({ text, locale }: { text: string; locale: Locale }): ReactNode {
  if (locale !== 'zh') return text;
  return each(chineseWords(text), (word, index) => (
    <>
      {index > 0 && <wbr />}
      {word}
    </>
  ));
}

/** Words with the marks that stand at them. */
export function chineseWords(text: string): string[] {
  const joined: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = joined.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last)))
      joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}
