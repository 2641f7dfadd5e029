import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDeep, cleanLine, cleanRichText, cleanText, hasForbidden } from '@/content/clean-text';
import { arbitraryState } from './arbitrary-state';

describe('cleaning text', () => {
  it('removes what XML cannot carry and what turns text around', () => {
    expect(cleanText('a\u0000b\u0008c\u001fd\u0085e\ud800f\udc00g\ufffeh\u202ei\u2066j\ufeffk')).toBe(
      'abcdefghijk',
    );
  });

  it('keeps tabs, line ends, emoji, joiners and direction marks', () => {
    const text = 'a\tb\nc 😀 👩‍🌾 \u200e\u200f';
    expect(cleanText(text)).toBe(text);
  });

  it('composes and ends lines alike', () => {
    expect(cleanText('Thái Nguyên\r\nche\u0300\r')).toBe('Thái Nguyên\nchè\n');
  });

  it('puts a title on one line', () => {
    expect(cleanLine(' Chè \n Tân\u00a0Cương\t')).toBe('Chè Tân Cương');
  });

  it('changes nothing the second time, whatever it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(hasForbidden(once)).toBe(false);
      }),
    );
  });
});

describe('cleaning values', () => {
  it('cleans strings and keys at any depth and leaves dates alone', () => {
    const date = new Date(0);
    expect(cleanDeep({ 'a\u0000': ['b\u202e', { c: 1, d: date, e: null }] })).toEqual({
      a: ['b', { c: 1, d: date, e: null }],
    });
  });

  it('lets no prototype through', () => {
    const cleaned = cleanDeep(
      JSON.parse('{"__proto__": {"isAdmin": true}, "_\\u0000_proto__": {"isAdmin": true}}'),
    );
    expect(Object.getPrototypeOf(cleaned)).toBe(Object.prototype);
    expect(Reflect.ownKeys(cleaned)).toEqual([]);
  });

  it('survives nesting made to exhaust the stack', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    expect(() => cleanDeep(deep)).not.toThrow();
    expect(() => cleanRichText({ root: { children: deep } })).not.toThrow();
  });
});

describe('cleaning rich text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const once = cleanRichText(state);
        expect(cleanRichText(once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('makes an editor state of anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(cleanRichText(value).root.type).toBe('root');
      }),
    );
  });

  it('removes nodes the editor does not have, and keeps their neighbours', () => {
    const cleaned = cleanRichText({
      root: {
        children: [
          { type: 'html', children: [{ type: 'text', text: '<script>' }] },
          {
            type: 'paragraph',
            children: [{ type: 'text', text: 'a', style: 'color:red' }, { type: 'iframe' }],
          },
          { type: 'block', fields: { blockType: 'constructor' } },
          { type: 'block', fields: { blockType: 'embed', html: '<b>' } },
        ],
      },
    });
    expect(cleaned.root.children).toHaveLength(1);
    expect(cleaned.root.children[0]).toMatchObject({
      type: 'paragraph',
      children: [{ text: 'a', style: '' }],
    });
  });
});
