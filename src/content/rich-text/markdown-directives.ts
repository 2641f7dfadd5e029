/** `:::name` and `::name` → blocks of the editor. */
import type { Image, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type BlockFields, type GalleryPicture, relatedType, type StateNode } from './editor-state';
import { type BlockDirective, readAttributes, readOption } from './markdown-attributes';
import type { MarkdownReader } from './markdown-reader';
import { readCells } from './markdown-table';
import { editorState, stateBlock } from './state-builders';
import { parseVideo } from './video-address';

export type ReadFlow = (nodes: readonly RootContent[], reader: MarkdownReader) => StateNode[];
type ReadBlock = (node: BlockDirective, reader: MarkdownReader, readFlow: ReadFlow) => BlockFields | null;

const containers: Record<string, ReadBlock> = { gallery, quote, callout, table };
const leaves: Record<string, ReadBlock> = { file, video, related };

export function readDirective(node: BlockDirective, reader: MarkdownReader, readFlow: ReadFlow): StateNode[] {
  const known = node.type === 'containerDirective' ? containers : leaves;
  const read = Object.hasOwn(known, node.name) ? known[node.name] : undefined;
  if (!read || hasLabel(node)) return reader.refuse(node, 'unknownDirective', { name: node.name });
  if (node.type === 'containerDirective' && !isClosed(node, reader)) {
    return reader.refuse(node, 'openDirective', { name: node.name });
  }
  const fields = read(node, reader, readFlow);
  return fields ? [stateBlock(fields)] : [];
}

function hasLabel(node: BlockDirective): boolean {
  if (node.type === 'leafDirective') return node.children.length > 0;
  return node.children.some((child) => child.type === 'paragraph' && child.data?.directiveLabel === true);
}

/** A block left open would take in the rest of the text. */
function isClosed(node: ContainerDirective, reader: MarkdownReader): boolean {
  return /\n[\t ]*:{3,}[\t ]*$/.test(reader.typed(node).trimEnd());
}

const base = (reader: MarkdownReader) => ({ id: reader.nextId(), blockName: '' as const });

function gallery(node: BlockDirective, reader: MarkdownReader): BlockFields | null {
  const attribute = readAttributes(node, { optional: ['title'] }, reader);
  const images = node.children.flatMap((child) => galleryImages(child as RootContent, reader));
  const pictures = images.flatMap((image) => galleryPicture(image, reader));
  const least = reader.allowUnfinished ? 1 : 2;
  if (images.length < least) reader.refuse(node, 'galleryTooSmall');
  return attribute && { ...base(reader), blockType: 'gallery', title: attribute('title'), pictures };
}

function galleryImages(node: RootContent, reader: MarkdownReader): Image[] {
  const children = node.type === 'paragraph' ? node.children : [node];
  return children.flatMap((child) => {
    if (child.type === 'image') return [child];
    if (child.type === 'text' && child.value.trim() === '') return [];
    return reader.refuse(child, 'notAllowedHere', { what: child.type, block: 'gallery' });
  });
}

function galleryPicture(image: Image, reader: MarkdownReader): GalleryPicture[] {
  const picture = readImage(image, reader);
  return picture ? [{ id: reader.nextId(), ...picture }] : [];
}

/** Alt text belongs to the picture's metadata: in the text it would hold for one language and one place. */
export function readImage(image: Image, reader: MarkdownReader): { media: string; caption: string } | null {
  if (image.alt) reader.refuse(image, 'unsupported', { what: `![${image.alt.slice(0, 40)}]` });
  const media = reader.mediaId(image, image.url);
  return media ? { media, caption: image.title ?? '' } : null;
}

function quote(node: BlockDirective, reader: MarkdownReader, readFlow: ReadFlow): BlockFields | null {
  const attribute = readAttributes(node, { optional: ['by', 'role'] }, reader);
  const text = editorState(flowWithin(node, ['paragraph'], reader, readFlow));
  return (
    attribute && { ...base(reader), blockType: 'quote', text, by: attribute('by'), role: attribute('role') }
  );
}

function callout(node: BlockDirective, reader: MarkdownReader, readFlow: ReadFlow): BlockFields | null {
  const attribute = readAttributes(node, { optional: ['tone', 'title'] }, reader);
  const text = editorState(flowWithin(node, ['paragraph', 'list'], reader, readFlow));
  const tone =
    attribute && readOption(node, 'tone', attribute('tone') || 'info', ['info', 'tip', 'warning'], reader);
  return tone && { ...base(reader), blockType: 'callout', tone, title: attribute('title'), text };
}

function flowWithin(
  node: BlockDirective,
  types: string[],
  reader: MarkdownReader,
  readFlow: ReadFlow,
): StateNode[] {
  const children = node.children as RootContent[];
  const alien = children.find((child) => !types.includes(child.type) && child.type !== 'html');
  if (alien) return reader.refuse(alien, 'notAllowedHere', { what: alien.type, block: node.name });
  if (children.length === 0) return reader.refuse(node, 'emptyBlock', { block: node.name });
  const read = readFlow(children, reader);
  const wrong = read.find((child) => !types.includes(child.type));
  return wrong ? reader.refuse(node, 'notAllowedHere', { what: 'figure', block: node.name }) : read;
}

function table(node: BlockDirective, reader: MarkdownReader): BlockFields | null {
  const attribute = readAttributes(node, { optional: ['header', 'caption'] }, reader);
  const [inner, ...more] = node.children as RootContent[];
  if (!attribute) return null;
  if (inner?.type !== 'table' || more.length > 0) {
    reader.refuse(more[0] ?? node, 'emptyBlock', { block: 'table' });
    return null;
  }
  const headers = ['row', 'column', 'both', 'none'] as const;
  const header = readOption(node, 'header', attribute('header') || 'row', headers, reader);
  const caption = attribute('caption');
  return header && { ...base(reader), blockType: 'table', caption, header, rows: readCells(inner, reader) };
}

function file(node: BlockDirective, reader: MarkdownReader): BlockFields | null {
  const attribute = readAttributes(node, { required: ['src'], optional: ['title'] }, reader);
  const media = attribute && reader.mediaId(node, attribute('src'));
  return media ? { ...base(reader), blockType: 'file', media, title: attribute('title') } : null;
}

function video(node: BlockDirective, reader: MarkdownReader): BlockFields | null {
  const expected = { required: ['provider', 'id'], optional: ['title', 'image'] };
  const attribute = readAttributes(node, expected, reader);
  const provider =
    attribute && readOption(node, 'provider', attribute('provider'), ['youtube', 'vimeo'], reader);
  if (!provider) return null;
  const address = parseVideo(provider, attribute('id'));
  const poster = attribute('image') ? reader.mediaId(node, attribute('image')) : null;
  if (address) return { ...base(reader), blockType: 'video', ...address, title: attribute('title'), poster };
  reader.refuse(node, 'badAttribute', { block: 'video', name: 'id', value: attribute('id') });
  return null;
}

function related(node: BlockDirective, reader: MarkdownReader): BlockFields | null {
  const attribute = readAttributes(node, { required: ['items'] }, reader);
  if (!attribute) return null;
  const keys = attribute('items').split(' ');
  const items = keys.flatMap((key) => reader.documentId(node, relatedType, key) ?? []);
  return { ...base(reader), blockType: 'related', items };
}
