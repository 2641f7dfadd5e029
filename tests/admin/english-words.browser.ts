/** Promise of the admin: no English word on a Vietnamese screen. What stands on a screen is text, names, hints and titles. */
import type { Page } from 'playwright-core';

/** Words that an English admin cannot do without; none of them is Vietnamese. Product names and codes are not words. */
const english = new RegExp(
  `(?<![\\p{L}\\p{M}])(${[
    'the|and|with|from|this|that|your|you|are|is|not|all|none|select|choose|click|drag|drop|here|more|less',
    'add|new|create|creating|save|saved|saving|edit|editing|delete|remove|update|updated|duplicate|copy|paste|move',
    'search|filter|filters|columns|sort|view|preview|publish|published|unpublish|draft|version|versions|compare|restore',
    'cancel|close|open|confirm|apply|reset|clear|back|next|previous|submit|loading|error|warning|success|failed',
    'title|name|label|description|field|fields|required|invalid|value|row|rows|block|blocks|item|items|file|files|upload',
    'image|images|user|users|account|password|log ?in|log ?out|sign|settings|dashboard|collection|collections|locale',
    'language|languages|theme|light|dark|automatic|page|pages|per|of|no|yes|or|by|to|in|on|at|ago|minutes?|hours?|days?',
    'bold|italic|underline|strikethrough|link|heading|paragraph|list|quote|table|normal|text|insert|collapse|expand|toggle|menu',
    'and|showing|results?|created|modified|unknown|untitled|empty|current|changes|schedule|status|options|actions|history',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Vietnamese words written as English ones are. */
const vietnamese = new Set(['in', 'no', 'to', 'on', 'chi', 'menu']);

/** @returns texts of the screen that have an English word, each with the word */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const isForeign = (element: Element | null) => {
      const language = element?.closest('[lang]')?.getAttribute('lang') ?? 'vi';
      // What documents are called is not the admin's to say.
      const named = 'td a, .home__entries a';
      return (
        language !== 'vi' || Boolean(element?.closest(`script, style, noscript, code, [hidden], ${named}`))
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (text && !isForeign(node.parentElement)) found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (isForeign(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name)?.trim();
        if (text) found.push(text);
      }
    }
    return [...new Set(found)];
  });
  return texts.flatMap((text) => {
    const words = text.match(english) ?? [];
    const word = words.find((one) => !vietnamese.has(one.toLowerCase()));
    return word && !/@|https?:|\.(jpe?g|png|pdf|webp)\b|^CC BY/.test(text)
      ? [`${word}: ${text.slice(0, 120)}`]
      : [];
  });
}
