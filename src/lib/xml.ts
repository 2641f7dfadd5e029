/**
 * A tiny XML writer. Documents are trees of plain objects, written once at the end, so that an answer is either
 * whole or not sent at all; every text and attribute passes through `xmlText`, so nothing ill-formed can get out.
 */

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | number | null | undefined>>;
  children: readonly XmlChild[];
}

/** A CDATA section: for HTML that feed readers want unescaped. */
export interface XmlCdata {
  cdata: string;
}

export type XmlChild = XmlElement | XmlCdata | string | null | undefined | readonly XmlChild[];

export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlChild[]
): XmlElement {
  return { name, attributes, children };
}

/** An element with text, or nothing where there is no text: an empty element says less than none. */
export function textElement(name: string, text: string | number | null | undefined): XmlElement | null {
  const clean = xmlText(String(text ?? '')).trim();
  return clean ? element(name, {}, clean) : null;
}

export interface XmlDocumentOptions {
  /** Addresses of stylesheets that make the document readable in a browser. */
  stylesheets?: readonly { href: string; type: 'text/xsl' | 'text/css' }[];
}

export function renderXml(root: XmlElement, { stylesheets = [] }: XmlDocumentOptions = {}): string {
  const instructions = stylesheets.map(
    ({ href, type }) => `<?xml-stylesheet type="${type}" href="${escapeXml(href)}"?>\n`,
  );
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>\n', ...instructions];
  writeElement(root, '', parts);
  return parts.join('');
}

/**
 * NFC text with only the characters XML 1.0 §2.2 allows: control characters, lone surrogates and the
 * non-characters U+FFFE and U+FFFF are removed. `<` and `>` are left out of the composing: a combining mark after a tag
 * would otherwise turn its `>` into another character.
 */
export function xmlText(text: string): string {
  return text.replace(illegal, '').replace(/[^<>]+/g, (part) => part.normalize('NFC'));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Safe in text and in a quoted attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}

/** Parsers turn line ends in attributes into spaces (XML 1.0 §3.3.3) unless they are written as references. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/[\n\t]/g, (character) => entities[character] ?? character);
}

/** XML 1.0 §2.7: `]]>` cannot stand inside, so it is split over two sections. */
function cdataSection(text: string): string {
  return `<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function writeElement({ name, attributes, children }: XmlElement, indent: string, parts: string[]): void {
  const present = flatten(children);
  const start = `${indent}<${name}${attributeText(attributes)}`;
  if (present.length === 0) {
    parts.push(`${start}/>\n`);
  } else if (present.every(isElement)) {
    parts.push(`${start}>\n`);
    for (const child of present) writeElement(child, `${indent}  `, parts);
    parts.push(`${indent}</${name}>\n`);
  } else {
    parts.push(`${start}>${present.map(inline).join('')}</${name}>\n`);
  }
}

function inline(node: XmlElement | XmlCdata | string): string {
  if (typeof node === 'string') return escapeXml(node);
  if ('cdata' in node) return cdataSection(node.cdata);
  const content = flatten(node.children).map(inline).join('');
  return `<${node.name}${attributeText(node.attributes)}>${content}</${node.name}>`;
}

function attributeText(attributes: XmlElement['attributes']): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join('');
}

function flatten(children: readonly XmlChild[]): (XmlElement | XmlCdata | string)[] {
  return children.flatMap((child) => {
    if (child === null || child === undefined || child === '') return [];
    return isList(child) ? flatten(child) : [child];
  });
}

const isList = (child: XmlChild): child is readonly XmlChild[] => Array.isArray(child);
const isElement = (child: XmlElement | XmlCdata | string): child is XmlElement =>
  typeof child !== 'string' && 'name' in child;
