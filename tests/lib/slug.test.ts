import { describe, expect, it } from 'vitest';
import { slugify, slugPattern } from '@/lib/slug';

describe('slugify', () => {
  it.each([
    ['Đường về Ba Bể: lễ hội “Lồng Tồng”', 'duong-ve-ba-be-le-hoi-long-tong'],
    ['Tea harvest in Tân Cương', 'tea-harvest-in-tan-cuong'],
    ['越南太原省：三海湖之秋', '越南太原省-三海湖之秋'],
    ['타이응우옌성 차(茶) 축제', '타이응우옌성-차-茶-축제'],
    ['Ế Ỗ Ự Ẵ Ặ', 'e-o-u-a-a'],
    ['   ', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is stable and of its own pattern for every letter of the four languages', () => {
    const slug = slugify('Ủy ban nhân dân tỉnh 2026 — 人民委员会 인민위원회');
    expect(slugify(slug)).toBe(slug);
    expect(slug).toMatch(slugPattern);
  });

  it('cuts long headlines at a word', () => {
    const slug = slugify('từ '.repeat(60));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-')).toBe(false);
  });
});
