import type { ContentType, RowField } from '@/content/content-type';

/** Blocks that choose articles by themselves where nothing is picked, and stand once on a page. */
const single = ['lead', 'latest', 'places', 'invest', 'press'];

const block: RowField = {
  kind: 'select',
  name: 'block',
  options: [...single, 'picks', 'ways', 'topics', 'notice'],
};

const chosen: readonly RowField[] = [
  {
    kind: 'links',
    name: 'items',
    to: 'articles',
    max: 12,
    when: { field: 'block', is: [...single, 'picks'] },
  },
  {
    kind: 'link',
    name: 'fromSection',
    to: 'sections',
    when: { field: 'block', is: ['places', 'invest', 'press', 'picks'] },
  },
  {
    kind: 'number',
    name: 'count',
    min: 1,
    max: 12,
    when: { field: 'block', is: ['latest', 'places', 'invest', 'press', 'picks'] },
  },
];

/** Where each kind of reader is led: src/portal/home/entry-ways.ts. */
const ways = ['visitor', 'investor', 'reporter', 'overseas'].map(
  (name): RowField => ({ kind: 'links', name, to: 'pages', max: 3, when: { field: 'block', is: ['ways'] } }),
);

/** Trang chủ: the front of a language, composed of blocks. One at most is live in each language. */
export const homes: ContentType = {
  slug: 'homes',
  // A home stands at its language itself: it has neither an index nor an address of its own.
  segments: { vi: '', en: '', zh: '', ko: '' },
  schemaOrg: 'WebPage',
  page: 'home',
  harvested: false,
  fields: [
    {
      kind: 'rows',
      name: 'blocks',
      tab: 'content',
      localized: true,
      required: true,
      labelled: 'block',
      max: 20,
      fields: [
        block,
        { kind: 'text', name: 'heading', maxLength: 80, when: { field: 'block', isNot: ['lead'] } },
        {
          kind: 'text',
          name: 'text',
          multiline: true,
          maxLength: 400,
          when: { field: 'block', is: ['notice'] },
        },
        { kind: 'link', name: 'more', to: 'pages', when: { field: 'block', is: ['notice'] } },
        ...chosen,
        ...ways,
      ],
    },
  ],
};
