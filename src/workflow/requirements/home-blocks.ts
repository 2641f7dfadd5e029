import { idsOf, rowsOf, valueIn } from '@/content/raw-document';
import type { Issue, Requirement, RequirementContext } from './issue';

type Row = Record<string, unknown>;

/** Kinds that may stand more than once on a home page. */
const repeatable = new Set(['picks', 'notice']);

/** The lead and what stands beside it. */
const mostInLead = 4;

/** Cells of a block that lead to what may not be live in this language. */
const linked = ['items', 'more', 'fromSection', 'visitor', 'investor', 'reporter', 'overseas'];

/** A home page begins somewhere, shows nothing twice, has no empty block, and says what it will leave out or replace. */
export const homeBlocks: Requirement = async (context) => {
  const { type, doc, locale } = context;
  if (type.page !== 'home') return [];
  const rows = rowsOf(valueIn({ name: 'blocks', localized: true }, doc, locale));
  if (rows.length === 0) return [];
  return [
    ...formOf(rows),
    ...(await pickedTwice(rows, context)),
    ...(await stayingHidden(rows, context)),
    ...(await replacing(context)),
  ];
};

function formOf(rows: readonly Row[]): Issue[] {
  const kinds = rows.map(({ block }) => block);
  const twice = rows.filter((row, at) => !repeatable.has(String(row.block)) && kinds.indexOf(row.block) < at);
  const overfull = rows.filter(({ block, items }) => block === 'lead' && idsOf(items).length > mostInLead);
  return [
    ...(kinds.includes('lead') ? [] : [error('noLead', { labels: { block: 'options.block.lead' } })]),
    ...twice.map((row) => error('blockTwice', named(row))),
    ...overfull.map((row) => error('tooManyInBlock', { ...named(row), values: { max: mostInLead } })),
    ...rows.filter(isEmptyBlock).map((row) => error('emptyBlock', named(row))),
  ];
}

function isEmptyBlock({ block, text, items, fromSection }: Row): boolean {
  if (!block) return true;
  if (block === 'notice') return String(text ?? '').trim() === '';
  return block === 'picks' && idsOf(items).length === 0 && idsOf(fromSection).length === 0;
}

async function pickedTwice(rows: readonly Row[], { sources }: RequirementContext): Promise<Issue[]> {
  const picked = rows.flatMap(({ items }) => idsOf(items));
  const again = new Set(picked.filter((id, at) => picked.indexOf(id) < at));
  const titles = await Promise.all([...again].map(async (id) => (await sources.item(id))?.title ?? '…'));
  return titles.map((title) => error('itemTwice', { values: { title } }));
}

/** What is not live is simply absent from the page; the editor should know before readers do. */
async function stayingHidden(rows: readonly Row[], { sources }: RequirementContext): Promise<Issue[]> {
  const hidden = await Promise.all(
    rows.map(async (row) => {
      const ids = linked.flatMap((name) => idsOf(row[name]));
      const found = await Promise.all(ids.map((id) => sources.item(id)));
      const count = found.filter((item) => item === null).length;
      return count > 0 ? [warning('stayHidden', { ...named(row), values: { count } })] : [];
    }),
  );
  return hidden.flat();
}

async function replacing({ doc, locale, sources }: RequirementContext): Promise<Issue[]> {
  const live = await sources.at(`/${locale}`);
  if (!live || live.contentId === doc.id) return [];
  return [warning('homeReplaces', { values: { title: live.title } })];
}

type Said = Pick<Issue, 'labels' | 'values'>;

function error(key: Issue['key'], said: Said): Issue {
  return { field: 'blocks', key, severity: 'error', ...said };
}

function warning(key: Issue['key'], said: Said): Issue {
  return { field: 'blocks', key, severity: 'warning', ...said };
}

function named({ block }: Row): Pick<Issue, 'labels'> {
  return { labels: { block: block ? `options.block.${block}` : 'fields.blocks.row' } };
}
