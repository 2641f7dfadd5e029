import { expect, test } from 'vitest';
import { negotiateLocale } from '@/i18n/negotiate';

test.each([
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['zh-TW,zh;q=0.9', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['fr-FR,fr;q=0.9,ko;q=0.5,en;q=0.4', 'ko'],
  ['en;q=0.2,ko;q=0.9', 'ko'],
  ['ko;q=0,vi', 'vi'],
  ['fr, de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [null, 'en'],
  [';;;,=,q=', 'en'],
])('%s asks for %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale);
});
