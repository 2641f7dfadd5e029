/** Each node of a body in markup: what must be there for readers without script, without sight, without a mouse. */
import { contentTypes } from '@collections';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { BlockNode, Body as BodyNodes } from '@/content/body';
import { Body } from '@/portal/components/body/body';
import { contentsOf } from '@/portal/components/body/contents';
import { chineseWords } from '@/portal/components/headline';
import { createPageContext } from '@/portal/page-context';
import { picture } from './fixtures';

const fonts = { sansLatin: '', sansVietnamese: '', serifLatin: '', serifVietnamese: '' };
const site = {
  origin: 'https://portal.example.vn',
  host: 'portal.example.vn',
  adminEmail: 'a@b.vn',
  secret: 's',
};

function markup(...body: BodyNodes): string {
  const ctx = createPageContext(
    { site, contentTypes },
    { styles: '', theme: '', islands: '', fonts },
    { locale: 'en', path: '/en' },
  );
  return renderToStaticMarkup(<Body ctx={ctx} body={body} />);
}

const text = (words: string) => ({ kind: 'text', text: words }) as const;
const figure = { kind: 'figure', media: picture, caption: 'Dawn' } as const;

test('a picture keeps its place and names every format and width we have', () => {
  const html = markup(figure);
  expect(html).toContain('width="1920" height="1280"');
  expect(html).toContain(
    'type="image/avif" srcSet="/media/abc123/full-480.avif 480w, /media/abc123/full-800.avif 800w',
  );
  expect(html).toContain('loading="lazy"');
  expect(html).toContain('alt="Tea hills"');
  expect(html).toContain('class="picture-image ph-5f7f66"');
});

test('a picture opens large without script', () => {
  expect(markup(figure)).toContain('href="/media/abc123/full-1920.jpg"');
});

test('a picture smaller than a width is offered once at its own', () => {
  const html = markup({ ...figure, media: { ...picture, width: 700, height: 500 } });
  expect(html).toContain('full-480.avif 480w, /media/abc123/full-800.avif 700w"');
});

test('a picture made by a machine says so', () => {
  expect(markup({ ...figure, media: { ...picture, aiMade: true } })).toContain(
    'Picture made by artificial intelligence',
  );
});

test('a video loads nothing of a third party: it is a link', () => {
  const html = markup({ kind: 'video', provider: 'youtube', videoId: 'a b', title: 'Tea', poster: picture });
  expect(html).not.toContain('<iframe');
  expect(html).toContain('href="https://www.youtube.com/watch?v=a%20b"');
  expect(html).toContain('data-video="https://www.youtube-nocookie.com/embed/a%20b?autoplay=1"');
});

test('a table names its headers and can be scrolled from the keyboard', () => {
  const html = markup({
    kind: 'table',
    caption: 'Exports',
    header: 'both',
    rows: [
      ['', '2025'],
      ['Tea', '1,200'],
    ],
  });
  expect(html).toContain('tabindex="0"');
  expect(html).toContain('<th scope="col" class="is-number">2025</th>');
  expect(html).toContain('<th scope="row">Tea</th>');
  expect(html).not.toContain('<th scope="col"></th>');
});

test('a file tells its kind and size', () => {
  const html = markup({
    kind: 'file',
    title: 'Plan',
    media: { ...picture, kind: 'file', filename: 'kế hoạch.pdf', bytes: 1_500_000 },
  });
  expect(html).toContain('href="/media/abc123/k%E1%BA%BF%20ho%E1%BA%A1ch.pdf"');
  expect(html).toContain('PDF · 1.5 MB');
});

test('marks nest and links inside the portal are encoded', () => {
  const html = markup({
    kind: 'paragraph',
    children: [
      { ...text('x'), bold: true, italic: true },
      { kind: 'link', href: '/vi/tin-tuc/chè', contentId: '1', children: [text('chè')] },
    ],
  });
  expect(html).toBe('<p><strong><em>x</em></strong><a href="/vi/tin-tuc/ch%C3%A8">chè</a></p>');
});

test('text is escaped', () => {
  expect(markup({ kind: 'paragraph', children: [text('<script>&')] })).toBe('<p>&lt;script&gt;&amp;</p>');
});

test('a table of contents appears from four headings on', () => {
  const heading = (number: number): BlockNode => ({
    kind: 'heading',
    level: 2,
    anchor: `h${number}`,
    children: [text('H')],
  });
  expect(contentsOf([1, 2, 3].map(heading))).toEqual([]);
  expect(contentsOf([1, 2, 3, 4].map(heading))).toHaveLength(4);
});

test('a Chinese headline may break between words, never inside one or before a closing mark', () => {
  const words = chineseWords('从河内出发，三天走读越南太原省');
  expect(words.join('')).toBe('从河内出发，三天走读越南太原省');
  expect(words).toContain('越南');
  expect(words.some((word) => /^[，。”》]/.test(word))).toBe(false);
});
