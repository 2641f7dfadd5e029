import { describe, expect, it } from 'vitest';
import { safeHref } from '@/content/rich-text/safe-href';

const allowed = [
  'https://thainguyen.gov.vn',
  'HTTP://example.vn/a?b=1&c=2#d',
  'https://vi.wikipedia.org/wiki/Hồ_Ba_Bể_(Việt_Nam)',
  'https://例え.jp/道',
  'mailto:bientap@thainguyen.gov.vn',
  'mailto:a.b@thainguyen.gov.vn?subject=Xin%20ch%C3%A0o',
  'tel:+84-208-3855-501',
  'tel:19001234;ext=5',
  '/vi/tin-tuc/che?trang=2',
];

const refused = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u0000:alert(1)',
  'java\u200bscript:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://a.vn/1',
  'file:///etc/passwd',
  'ftp://a.vn/x',
  'view-source:https://a.vn',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'https://thainguyen.gov.vn@evil.example/',
  'https://a.vn/"onmouseover="alert(1)',
  'https://a.vn/<script>',
  'https://a.vn/a b',
  'https://a.vn/\u202egnp.exe',
  'https://',
  'http://[::1',
  'mailto:a@b.vn%0abcc:x@y.vn',
  'mailto:a@b.vn?x=%0D%0Abcc:x@y.vn',
  'mailto:<b>@c.vn',
  'tel:alert(1)',
  'tel:*#06#',
  '#top',
  'relative/path',
  '?q=1',
  '',
  ' ',
  null,
  undefined,
  1,
  { toString: () => 'https://a.vn' },
];

describe('addresses of links', () => {
  it.each(allowed)('%j is allowed', (href) => {
    expect(safeHref(href)).toBe(href.normalize('NFC'));
  });

  it.each(refused)('%j is refused', (href) => {
    expect(safeHref(href)).toBeNull();
  });
});
