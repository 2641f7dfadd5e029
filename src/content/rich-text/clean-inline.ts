/** Rebuilds the inline content of an editor state from what may be anything. */
import { cleanText } from './clean-string';
import { type StateInline, type StateLinkFields, type StatePhrase, textFormats } from './editor-state';
import { safeHref } from './safe-href';
import { stateBreak, stateLink, stateText } from './state-builders';
import { asId, asList, asRecord, asString, type Untrusted } from './untrusted';

const knownFormats = Object.values(textFormats).reduce((sum, bit) => sum | bit, 0);
const superAndSub = textFormats.subscript | textFormats.superscript;

/** Text, line breaks and links; other wrappers are opened, other leaves dropped, equal neighbours merged. */
export function cleanInline(children: unknown): StateInline[] {
  return mergeText(asList(children).flatMap((child) => inlineNodes(asRecord(child))));
}

function inlineNodes(node: Untrusted): StateInline[] {
  if (node.type === 'link' || node.type === 'autolink') return linkNodes(node);
  return phraseNodes(node);
}

function phraseNodes(node: Untrusted): StatePhrase[] {
  switch (node.type) {
    case 'text':
    case 'tab':
      return textNodes(node);
    case 'linebreak':
      return [stateBreak()];
    case 'link':
    case 'autolink':
    case 'mark':
      return phrases(node.children);
    default:
      return [];
  }
}

function phrases(children: unknown): StatePhrase[] {
  return asList(children).flatMap((child) => phraseNodes(asRecord(child)));
}

function textNodes(node: Untrusted): StatePhrase[] {
  const text = cleanText(asString(node.text)).replace(/[\t\n\u2028\u2029]+/g, ' ');
  return text === '' ? [] : [stateText(text, cleanFormat(node.format))];
}

function cleanFormat(value: unknown): number {
  const format = Number.isInteger(value) ? Number(value) & knownFormats : 0;
  return (format & superAndSub) === superAndSub ? format & ~textFormats.subscript : format;
}

function linkNodes(node: Untrusted): StateInline[] {
  const children = mergeText(phrases(node.children));
  const fields = linkFields(asRecord(node.fields));
  if (!fields || !children.some(isVisible)) return children;
  return [stateLink(fields, children, asString(node.id))];
}

/** Null for an address that is not allowed: the link's words stay, as plain text. */
function linkFields(fields: Untrusted): StateLinkFields | null {
  const newTab = fields.newTab === true;
  if (fields.linkType === 'internal') {
    const doc = asRecord(fields.doc);
    const relationTo = asString(doc.relationTo);
    const value = asId(doc.value);
    return relationTo && value ? { linkType: 'internal', doc: { relationTo, value }, newTab } : null;
  }
  const url = safeHref(fields.url);
  return url ? { linkType: 'custom', url, newTab } : null;
}

function isVisible(node: StatePhrase): boolean {
  return node.type === 'text' && node.text.trim() !== '';
}

/** Neighbouring texts of one format become one, composed again: two halves may make one NFC letter. */
export function mergeText<Node extends StateInline>(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node.format === last.format) {
      merged[merged.length - 1] = { ...last, text: (last.text + node.text).normalize('NFC') };
    } else merged.push(node);
  }
  return merged;
}

export function hasText(children: readonly (StateInline | { type: string })[]): boolean {
  return children.some((node) => node.type === 'link' || ('text' in node && node.text.trim() !== ''));
}
