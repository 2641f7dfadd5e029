/** Inline Markdown → inline nodes of the editor. */
import type { Link, Nodes, PhrasingContent, Text } from 'mdast';
import { directiveMarks } from '../render/markdown-inline';
import { mergeText } from './clean-inline';
import { type StateInline, type StateLinkFields, type StatePhrase, textFormats } from './editor-state';
import type { MarkdownReader } from './markdown-reader';
import { safeHref } from './safe-href';
import { stateBreak, stateLink, stateText } from './state-builders';

const documentKey = /^([a-z][a-z-]*)\/([a-z0-9][a-z0-9-]*)$/;

export function readPhrases(nodes: readonly PhrasingContent[], reader: MarkdownReader): StateInline[] {
  return mergeText(nodes.flatMap((node) => readPhrase(node, 0, reader)));
}

function readPhrase(node: PhrasingContent, format: number, reader: MarkdownReader): StateInline[] {
  switch (node.type) {
    case 'text':
      return [stateText(readText(node, reader), format)];
    case 'break':
      return [stateBreak()];
    case 'strong':
      return inner(node.children, format | textFormats.bold, reader);
    case 'emphasis':
      return inner(node.children, format | textFormats.italic, reader);
    case 'link':
      return readLink(node, format, reader);
    case 'textDirective':
      return readDirective(node, format, reader);
    case 'image':
      return reader.refuse(node, 'imageInText');
    case 'html':
      return reader.refuse(node, 'rawHtml');
    default:
      return reader.refuse(node, 'unsupported', { what: node.type });
  }
}

function inner(nodes: readonly PhrasingContent[], format: number, reader: MarkdownReader): StateInline[] {
  return nodes.flatMap((node) => readPhrase(node, format, reader));
}

function readText(node: Text, reader: MarkdownReader): string {
  if (node.value.includes('*')) noteAsterisks(node, reader);
  return joinLines(node.value);
}

function noteAsterisks(node: Text, reader: MarkdownReader): void {
  const typed = reader.typed(node);
  if (/(?<!\\)\*/.test(typed)) reader.hasStrayAsterisk = true;
  if (/(?<!\\)\*\*/.test(typed)) reader.refuse(node, 'strayAsterisks');
}

/** A line end in the source is a space, except where Chinese runs on. */
function joinLines(text: string): string {
  return text
    .replace(/([\p{sc=Han}，。、；：！？）》」』”])\n(?=[\p{sc=Han}（《「『“])/gu, '$1')
    .replace(/\n/g, ' ');
}

function readLink(node: Link, format: number, reader: MarkdownReader): StateInline[] {
  const children = inner(node.children, format, reader).filter(isPhrase);
  const fields = linkFields(node, reader);
  return fields ? [stateLink(fields, mergeText(children), reader.nextId())] : [];
}

const isPhrase = (node: StateInline): node is StatePhrase => node.type !== 'link';

function linkFields(node: Link, reader: MarkdownReader): StateLinkFields | null {
  const [, relationTo, key] = documentKey.exec(node.url) ?? [];
  if (relationTo && key) {
    const value = reader.documentId(node, relationTo, key);
    return value ? { linkType: 'internal', doc: { relationTo, value }, newTab: false } : null;
  }
  const url = safeHref(node.url);
  if (url) return { linkType: 'custom', url, newTab: false };
  reader.refuse(node, 'unsafeLink', { value: node.url.slice(0, 80) });
  return null;
}

type TextDirective = Extract<Nodes, { type: 'textDirective' }>;

/** `9:am` is no directive to a person: what has neither words nor attributes stays the text it was. */
function readDirective(node: TextDirective, format: number, reader: MarkdownReader): StateInline[] {
  const hasAttributes = Object.keys(node.attributes ?? {}).length > 0;
  if (node.children.length === 0 && !hasAttributes) return [stateText(reader.typed(node), format)];
  const mark = Object.hasOwn(directiveMarks, node.name) ? node.name : undefined;
  if (!mark || hasAttributes) return reader.refuse(node, 'unknownDirective', { name: node.name });
  return inner(
    node.children,
    format | textFormats[directiveMarks[mark as keyof typeof directiveMarks]],
    reader,
  );
}
