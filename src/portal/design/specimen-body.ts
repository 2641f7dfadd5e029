import type { BlockNode, Body, FigureNode } from '@/content/body';
import type { LiveItem } from '@/content/content-item';
import type { PublicMedia } from '@/content/public-media';
import type { Locale } from '@/i18n/locales';

/** Sentences with every hard mark of each script. */
const words: Record<Locale, string> = {
  vi: 'Ế Ỗ Ự Ẵ Ặ: những nếp nhà sàn dưới rặng cọ, khói bếp lẫn vào sương; người già kể chuyện Định Hóa.',
  en: 'Stilt houses under fan palms, kitchen smoke mixing with the mist; the old tell of Dinh Hoa.',
  zh: '蒲葵树下的高脚屋，炊烟融入晨雾；老人们讲述着“定化”的往事——一段段、一代代。',
  ko: '부채야자 아래 고상가옥, 아침 안개에 섞이는 부엌 연기. 노인들은 ‘딘호아’ 이야기를 들려준다.',
};

/** One of every kind of node, filled from the given items. */
export function specimenBody(locale: Locale, items: readonly LiveItem[]): Body {
  const text = words[locale];
  const plain = { kind: 'text', text } as const;
  const pictures = items.flatMap((item) => item.details.image ?? []);
  const figures = pictures.map(
    (media): FigureNode => ({ kind: 'figure', media, caption: media.caption || text }),
  );
  const heading = (level: 2 | 3 | 4, number: number): BlockNode => ({
    kind: 'heading',
    level,
    anchor: `h-${number}`,
    children: [{ kind: 'text', text: `${number}. ${text.slice(0, 40)}` }],
  });
  return [
    heading(2, 1),
    { kind: 'paragraph', children: [plain, { ...plain, bold: true }, { ...plain, italic: true }] },
    {
      kind: 'paragraph',
      children: [{ kind: 'link', href: '/', children: [plain] }, { kind: 'break' }, plain],
    },
    heading(3, 2),
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          children: [plain],
          list: { kind: 'list', ordered: true, items: [{ children: [plain] }, { children: [plain] }] },
        },
        { children: [plain] },
      ],
    },
    heading(4, 3),
    { kind: 'quote', paragraphs: [[plain], [plain]], by: 'Nguyễn Thị Bưởi', role: text.slice(0, 18) },
    heading(2, 4),
    ...(['info', 'tip', 'warning'] as const).map(
      (tone): BlockNode => ({
        kind: 'callout',
        tone,
        title: `${text.slice(0, 24)} ${tone}`,
        children: [{ kind: 'paragraph', children: [plain] }],
      }),
    ),
    heading(2, 5),
    {
      kind: 'table',
      caption: text.slice(0, 30),
      header: 'both',
      rows: [
        ['', '2023', '2024', '2025', '2026', text.slice(0, 20)],
        [text.slice(0, 12), '1.204', '1.377', '1.502', '1.799', text],
      ],
    },
    ...figures.slice(0, 1),
    ...(figures.length > 2
      ? [{ kind: 'gallery', title: text.slice(0, 26), items: figures.slice(0, 3) } as const]
      : []),
    { kind: 'rule' },
    {
      kind: 'video',
      provider: 'youtube',
      videoId: 'dQw4w9WgXcQ',
      title: text.slice(0, 30),
      poster: pictures[1] ?? null,
    },
    { kind: 'file', title: text.slice(0, 40), media: fileMedia },
    {
      kind: 'related',
      items: items.slice(1, 3).map(({ contentId, title, path }) => ({ contentId, title, path })),
    },
  ];
}

const fileMedia: PublicMedia = {
  mediaId: 'specimen',
  kind: 'file',
  digest: 'specimen',
  mimeType: 'application/pdf',
  bytes: 1_482_133,
  filename: 'specimen.pdf',
  width: 0,
  height: 0,
  focalX: 50,
  focalY: 50,
  color: '',
  alt: '',
  caption: '',
  credit: '',
  owner: '',
  licence: 'all-rights-reserved',
  aiMade: false,
};
