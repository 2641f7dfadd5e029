import { describe, expect, it } from 'vitest';
import { ofArticle, ofHome } from './context';

const error = (key: string, more: object = {}) => ({ field: 'blocks', key, severity: 'error', ...more });
const block = (kind: string) => ({ labels: { block: `options.block.${kind}` } });
const lead = { block: 'lead' };

describe('a home page can be published', () => {
  it('of a lead alone, and of blocks that may stand more than once', async () => {
    expect(await ofHome([lead])).toEqual([]);
    const twice = [
      { block: 'notice', text: 'One' },
      { block: 'notice', text: 'Two' },
      { block: 'picks', items: ['a'] },
      { block: 'picks', fromSection: 'section' },
    ];
    expect(await ofHome([lead, ...twice])).toEqual([]);
  });

  it.each([
    ['no block', [], [error('required')]],
    ['no lead', [{ block: 'latest' }], [error('noLead', block('lead'))]],
    [
      'a block twice',
      [lead, { block: 'latest' }, { block: 'latest' }],
      [error('blockTwice', block('latest'))],
    ],
    [
      'a notice without words',
      [lead, { block: 'notice', text: ' ' }],
      [error('emptyBlock', block('notice'))],
    ],
    ['picks of nothing', [lead, { block: 'picks', items: [] }], [error('emptyBlock', block('picks'))]],
    ['a block without a kind', [lead, {}], [error('emptyBlock', { labels: { block: 'fields.blocks.row' } })]],
    [
      'an article picked twice',
      [lead, { block: 'picks', items: ['a', 'b'] }, { block: 'press', items: ['b'] }],
      [error('itemTwice', { values: { title: 'Title of b' } })],
    ],
    [
      'a lead of five',
      [{ block: 'lead', items: ['a', 'b', 'section', 'c', 'd'] }],
      [error('tooManyInBlock', { ...block('lead'), values: { max: 4 } })],
    ],
    [
      'a long heading',
      [lead, { block: 'latest', heading: 'h'.repeat(81) }],
      [error('tooLong', { labels: { field: 'fields.heading.label' }, values: { max: 80 } })],
    ],
    [
      'more than there are',
      [lead, { block: 'latest', count: 13 }],
      [error('outOfRange', { labels: { field: 'fields.count.label' }, values: { min: 1, max: 12 } })],
    ],
    [
      'less than one',
      [lead, { block: 'latest', count: 0 }],
      [error('outOfRange', { labels: { field: 'fields.count.label' }, values: { min: 1, max: 12 } })],
    ],
    [
      'a mark of secrecy',
      [lead, { block: 'notice', text: 'Văn bản MẬT' }],
      [error('confidentialMark', { values: { mark: 'MẬT' } })],
    ],
  ])('not with %s', async (_name, blocks, issues) => {
    expect(await ofHome(blocks, { live: ['section', 'a', 'b', 'c', 'd'] })).toEqual(issues);
  });

  it('of twenty blocks at most', async () => {
    const notices = Array.from({ length: 20 }, () => ({ block: 'notice', text: 'x' }));
    expect(await ofHome([lead, ...notices.slice(1)])).toEqual([]);
    expect(await ofHome([lead, ...notices])).toEqual([
      error('tooMany', { labels: { field: 'fields.blocks.label' }, values: { max: 20 } }),
    ]);
  });

  it('with up to four articles beside each other in the lead', async () => {
    expect(
      await ofHome([{ block: 'lead', items: ['a', 'b', 'c', 'd'] }], { live: ['a', 'b', 'c', 'd'] }),
    ).toEqual([]);
  });
});

describe('the editor is told, and may publish', () => {
  it('what of a block readers will not see yet', async () => {
    const ways = {
      block: 'ways',
      visitor: ['gone'],
      investor: ['a'],
      reporter: ['gone'],
      overseas: ['gone'],
    };
    const notice = { block: 'notice', text: 'x', more: 'gone' };
    expect(await ofHome([lead, ways, notice])).toEqual([
      { ...error('stayHidden', { ...block('ways'), values: { count: 3 } }), severity: 'warning' },
      { ...error('stayHidden', { ...block('notice'), values: { count: 1 } }), severity: 'warning' },
    ]);
  });

  it('that another home will be replaced, and not that it replaces itself', async () => {
    expect(await ofHome([lead], { home: 'other' })).toEqual([
      { ...error('homeReplaces', { values: { title: 'Title of other' } }), severity: 'warning' },
    ]);
    expect(await ofHome([lead], { home: 'home' })).toEqual([]);
  });

  it('nothing of homes in an article', async () => {
    expect(await ofArticle({ blocks: { en: [{ block: 'latest' }] } }, { home: 'other' })).toEqual([]);
  });
});
