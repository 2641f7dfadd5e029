/** Rebuilds the fields of a block from what may be anything; null for a block the editor does not have. */
import { cleanLine } from './clean-string';
import type { BlockFields, EditorState, GalleryPicture } from './editor-state';
import { asId, asList, asRecord, asString, oneOf, type Untrusted } from './untrusted';
import { parseVideo } from './video-address';

/** Generous for a page, small enough to render: what a spreadsheet pasted by mistake would exceed. */
const maxRows = 500;
const maxColumns = 40;

type CleanState = (state: unknown) => EditorState;

export function cleanBlock(fields: Untrusted, cleanState: CleanState): BlockFields | null {
  const make = blocks[asString(fields.blockType) as BlockFields['blockType']];
  return Object.hasOwn(blocks, asString(fields.blockType)) ? make(fields, base(fields), cleanState) : null;
}

type Base = { id?: string; blockName: '' };
type MakeBlock = (fields: Untrusted, base: Base, cleanState: CleanState) => BlockFields | null;

const blocks: Record<BlockFields['blockType'], MakeBlock> = {
  figure: (fields, base) => ({
    ...base,
    blockType: 'figure',
    media: asId(fields.media) ?? '',
    caption: line(fields.caption),
  }),
  gallery: (fields, base) => ({
    ...base,
    blockType: 'gallery',
    title: line(fields.title),
    pictures: asList(fields.pictures).flatMap(picture),
  }),
  quote: (fields, base, cleanState) => ({
    ...base,
    blockType: 'quote',
    text: only(cleanState(fields.text), ['paragraph']),
    by: line(fields.by),
    role: line(fields.role),
  }),
  table: (fields, base) => ({
    ...base,
    blockType: 'table',
    caption: line(fields.caption),
    header: oneOf(['row', 'column', 'both', 'none'], fields.header) ?? 'row',
    rows: tableRows(fields.rows),
  }),
  callout: (fields, base, cleanState) => ({
    ...base,
    blockType: 'callout',
    tone: oneOf(['info', 'tip', 'warning'], fields.tone) ?? 'info',
    title: line(fields.title),
    text: only(cleanState(fields.text), ['paragraph', 'list']),
  }),
  file: (fields, base) => ({
    ...base,
    blockType: 'file',
    media: asId(fields.media) ?? '',
    title: line(fields.title),
  }),
  video: (fields, base) => videoBlock(fields, base),
  related: (fields, base) => ({
    ...base,
    blockType: 'related',
    items: [...new Set(asList(fields.items).flatMap((item) => asId(item) ?? []))],
  }),
};

function base(fields: Untrusted): Base {
  const id = asString(fields.id);
  return id ? { id, blockName: '' } : { blockName: '' };
}

const line = (value: unknown) => cleanLine(asString(value));

function picture(value: unknown): GalleryPicture[] {
  const row = asRecord(value);
  const media = asId(row.media);
  const id = asString(row.id);
  return media ? [{ ...(id ? { id } : {}), media, caption: line(row.caption) }] : [];
}

/** A pasted address in the id field becomes its id, also when the browser's own script did not run. */
function videoBlock(fields: Untrusted, base: Base): BlockFields {
  const provider = oneOf(['youtube', 'vimeo'], fields.provider) ?? 'youtube';
  const video = parseVideo(provider, asString(fields.videoId));
  return {
    ...base,
    blockType: 'video',
    provider: video?.provider ?? provider,
    videoId: video?.videoId ?? '',
    title: line(fields.title),
    poster: asId(fields.poster),
  };
}

/** All rows get the length of the longest, up to the last column that holds something; empty rows at the end go. */
function tableRows(value: unknown): string[][] {
  const rows = asList(value)
    .slice(0, maxRows)
    .map((row) => asList(row).slice(0, maxColumns).map(line));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const height = rows.findLastIndex((row) => row.some((cell) => cell !== '')) + 1;
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function only(state: EditorState, types: readonly string[]): EditorState {
  const children = state.root.children.filter((node) => types.includes(node.type));
  return { root: { ...state.root, children } };
}
