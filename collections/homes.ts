import type { ContentType } from '@/content/content-type';

/** Blocks that choose articles by themselves where nothing is picked, and stand once on a page. */
const single = ['lead', 'latest', 'places', 'invest', 'press'];

/** Trang chủ: the front of a language, composed of blocks. One at most is live in each language. */
export const homes: ContentType = {
  slug: 'homes',
  segments: { vi: 'trang-chu', en: 'home', zh: 'shouye', ko: 'hom' },
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
      fields: [
        { kind: 'select', name: 'block', options: [...single, 'picks', 'ways', 'topics', 'notice'] },
        { kind: 'text', name: 'heading', maxLength: 80, when: { field: 'block', isNot: ['lead'] } },
        {
          kind: 'text',
          name: 'text',
          multiline: true,
          maxLength: 400,
          when: { field: 'block', is: ['notice'] },
        },
        {
          kind: 'links',
          name: 'items',
          to: 'articles',
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
      ],
    },
  ],
};
