import { idsOf, rowsOf, valueIn } from '@/content/raw-document';
import type { Issue, Requirement } from './issue';

/** Kinds that may stand more than once on a home page. */
const repeatable = new Set(['picks', 'notice']);

/** A home page begins somewhere, shows nothing twice and has no empty block. */
export const homeBlocks: Requirement = async ({ type, doc, locale, sources }) => {
  if (type.page !== 'home') return [];
  const rows = rowsOf(valueIn({ name: 'blocks', localized: true }, doc, locale));
  if (rows.length === 0) return [];
  const issue = (key: Issue['key'], values: Issue['values'] = {}): Issue => ({
    field: 'blocks',
    key,
    severity: 'error',
    values,
  });
  const kinds = rows.map(({ block }) => block);
  const twice = rows.filter((row, at) => !repeatable.has(String(row.block)) && kinds.indexOf(row.block) < at);
  const picked = rows.flatMap(({ items }) => idsOf(items));
  const again = picked.filter((id, at) => picked.indexOf(id) < at);
  const titles = await Promise.all(again.map(async (id) => (await sources.item(id))?.title ?? '…'));
  return [
    ...(kinds.includes('lead') ? [] : [issue('noLead')]),
    ...twice.map((row) => issue('blockTwice', { block: String(row.block) })),
    ...rows.filter(isEmptyBlock).map((row) => issue('emptyBlock', { block: String(row.block ?? '') })),
    ...titles.map((title) => issue('itemTwice', { title })),
  ];
};

function isEmptyBlock({ block, text, items, fromSection }: Record<string, unknown>): boolean {
  if (!block) return true;
  if (block === 'notice') return String(text ?? '').trim() === '';
  return block === 'picks' && idsOf(items).length === 0 && idsOf(fromSection).length === 0;
}
