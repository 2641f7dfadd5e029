import { expect, it } from 'vitest';
import type { Body } from '@/content/body';
import { renderBodyFeedHtml } from '@/content/render/feed-html';
import { renderBodyMarkdown } from '@/content/render/markdown';
import { renderBodyText } from '@/content/render/text';
import { sampleMedia } from './sample-media';

const tea = sampleMedia();
const map = sampleMedia({
  mediaId: 'm2',
  kind: 'file',
  filename: 'Bản đồ.pdf',
  digest: 'd2',
  width: 0,
  height: 0,
});
const text = (words: string, marks = {}) => ({ kind: 'text' as const, text: words, ...marks });

/** One of every block. */
const body: Body = [
  {
    kind: 'paragraph',
    children: [
      text('Chè '),
      text('Tân Cương', { bold: true }),
      text(' & km'),
      text('2', { superscript: true }),
      { kind: 'break' },
      { kind: 'link', href: '/vi/trang/về-chúng-tôi', contentId: 'p1', children: [text('về chúng tôi')] },
      text(', '),
      { kind: 'link', href: 'https://a.vn/?a=1&b=2', children: [text('ngoài', { italic: true })] },
    ],
  },
  { kind: 'heading', level: 3, anchor: 'che', children: [text('Chè')] },
  {
    kind: 'list',
    ordered: true,
    start: 2,
    items: [
      {
        children: [text('hai')],
        list: { kind: 'list', ordered: false, items: [{ children: [text('trong')] }] },
      },
      { children: [text('ba')] },
    ],
  },
  { kind: 'rule' },
  { kind: 'figure', media: { ...tea, aiMade: true }, caption: 'Đồi chè' },
  {
    kind: 'gallery',
    title: 'Bộ ảnh',
    items: [
      { kind: 'figure', media: tea, caption: tea.caption },
      { kind: 'figure', media: { ...tea, width: 600, height: 400 }, caption: 'Nhỏ' },
    ],
  },
  { kind: 'quote', paragraphs: [[text('Một.')], [text('Hai.')]], by: 'Lan', role: 'Nghệ nhân' },
  {
    kind: 'table',
    caption: 'Sản lượng',
    header: 'row',
    rows: [
      ['Năm', 'Tấn'],
      ['2025', '1|2'],
    ],
  },
  {
    kind: 'table',
    caption: '',
    header: 'both',
    rows: [
      ['', 'a'],
      ['b', ''],
    ],
  },
  {
    kind: 'callout',
    tone: 'tip',
    title: 'Mẹo',
    children: [{ kind: 'paragraph', children: [text('Pha ở 80°C.')] }],
  },
  { kind: 'file', title: 'Bản đồ', media: map },
  { kind: 'video', provider: 'youtube', videoId: 'dQw4w9WgXcQ', title: 'Hát Then', poster: tea },
  { kind: 'related', items: [{ contentId: 'a1', title: 'Lễ hội', path: '/vi/tin-tuc/le-hoi' }] },
];

it('renders plain text', async () => {
  await expect(`${renderBodyText(body)}\n`).toMatchFileSnapshot('golden/body.txt');
});

it('renders HTML for feeds', async () => {
  const html = renderBodyFeedHtml(body, { origin: 'https://portal.example.vn', aiMade: 'Ảnh do AI tạo' });
  await expect(`${html}\n`).toMatchFileSnapshot('golden/body.html');
});

it('renders Markdown in the import format', async () => {
  const markdown = renderBodyMarkdown(body, {
    media: ({ filename }) => filename,
    document: (id) => (id === 'p1' ? 'pages/about' : 'articles/festival'),
  });
  await expect(markdown).toMatchFileSnapshot('golden/body.md');
});
