/** Payload's words as editors get them: ours where we have any, and none that is English, stray or somebody's prompt. */
import { en as payloadEnglish } from '@payloadcms/translations/languages/en';
import { ko } from '@payloadcms/translations/languages/ko';
import { vi } from '@payloadcms/translations/languages/vi';
import { zh } from '@payloadcms/translations/languages/zh';
import { deepMergeSimple } from '@payloadcms/translations/utilities';
import { beforeAll, describe, expect, it } from 'vitest';
import { payloadWords } from '@/cms/admin/payload-words';
import type { Locale } from '@/i18n/locales';

type Texts = Record<string, string>;

function textsOf(value: object, prefix = ''): Texts {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'string'
        ? [[`${prefix}${key}`, inner]]
        : Object.entries(textsOf(inner as object, `${prefix}${key}:`)),
    ),
  );
}

const filledIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}|<\/?\d>/g)].map(([all]) => all).sort();
const translated = ['vi', 'zh', 'ko'] as const;
const shipped = { vi, zh, ko };

describe('Payload’s words', () => {
  let english: Texts = {};
  let shown: Record<Locale, Texts>;
  beforeAll(async () => {
    process.env.PAYLOAD_GENERATING = '1';
    const { default: config } = await import('@payload-config');
    const { translations } = (await config).i18n;
    const inLanguage = (locale: Locale, own: object) =>
      textsOf(deepMergeSimple(own, (translations as Record<string, object>)[locale] ?? {}));
    english = inLanguage('en', payloadEnglish.translations);
    shown = {
      en: english,
      ...(Object.fromEntries(
        translated.map((locale) => [locale, inLanguage(locale, shipped[locale].translations)]),
      ) as Record<(typeof translated)[number], Texts>),
    };
  });

  it.each(['vi', 'en', 'zh', 'ko'] as const)(
    'locales/%s/payload.json says only what Payload asks for',
    (locale) => {
      const own = textsOf(payloadWords[locale]);
      expect(Object.keys(own).filter((key) => !(key in english))).toEqual([]);
      const strayed = Object.entries(own).filter(
        ([key, text]) => !filledIn(text).every((value) => filledIn(english[key] ?? '').includes(value)),
      );
      expect(strayed).toEqual([]);
    },
  );

  it.each(['vi', 'en', 'zh', 'ko'] as const)(
    'what locales/%s/payload.json says reaches the admin',
    (locale) => {
      const own = Object.entries(textsOf(payloadWords[locale]));
      expect(own.length).toBeGreaterThan(15);
      expect(own.filter(([key, text]) => shown[locale][key] !== text)).toEqual([]);
    },
  );

  it.each(translated)('no text in %s is English', (locale) => {
    const same = Object.entries(shown[locale]).filter(
      ([key, text]) => text === english[key] && /[a-z]{2}/i.test(text.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(same).toEqual([]);
  });

  it.each(translated)('no text in %s is more than the words asked for', (locale) => {
    const strange = Object.entries(shown[locale]).filter(([key, text]) => {
      const original = english[key] ?? '';
      return (
        text.includes('\n') ||
        text.length > 60 + original.length * 3 ||
        (/payload/i.test(text) && !/payload/i.test(original))
      );
    });
    expect(strange).toEqual([]);
  });
});
