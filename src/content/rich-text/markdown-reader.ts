/** What reading one Markdown text carries along: the targets of its links, and the places to put right. */

import type vi from '@locales/vi/editor.json';
import type { Nodes } from 'mdast';
import { canonicalJson } from '@/lib/canonical-json';

/** Keys of the sentences in locales/<lang>/editor.json. */
export type ImportReason = keyof (typeof vi)['import']['reasons'];

export interface MarkdownIssue {
  line: number;
  reason: ImportReason;
  values: Record<string, string | number>;
}

/** What the names in a text stand for; null: there is no such file or document. */
export interface MarkdownTargets {
  media(fileName: string): string | null;
  document(type: string, key: string): string | null;
}

export class MarkdownReader {
  readonly issues: MarkdownIssue[] = [];
  /** Some text holds an asterisk that is neither a mark nor escaped. */
  hasStrayAsterisk = false;
  #ids = 0;

  constructor(
    readonly source: string,
    readonly targets: MarkdownTargets,
    /** Where the text begins in its file. */
    private readonly firstLine: number,
    readonly allowUnfinished: boolean,
  ) {}

  /** Notes a place to put right; there is no node for it, so the result is an empty list. */
  refuse(node: Nodes, reason: ImportReason, values: MarkdownIssue['values'] = {}): [] {
    const line = (node.position?.start.line ?? 1) + this.firstLine - 1;
    const issue = { line, reason, values };
    // An opening and a closing tag are one mistake to put right.
    if (!this.issues.some((known) => canonicalJson(known) === canonicalJson(issue))) this.issues.push(issue);
    return [];
  }

  /** The text as its author typed it. */
  typed(node: Nodes): string {
    const { start, end } = node.position ?? {};
    return this.source.slice(start?.offset ?? 0, end?.offset ?? 0);
  }

  /** Counted, not drawn by lot: reading a file twice gives the same state. */
  nextId(): string {
    this.#ids += 1;
    return this.#ids.toString(16).padStart(24, '0');
  }

  mediaId(node: Nodes, fileName: string): string | null {
    const id = this.targets.media(fileName.normalize('NFC'));
    if (id === null) this.refuse(node, 'missingMedia', { value: fileName });
    return id;
  }

  documentId(node: Nodes, type: string, key: string): string | null {
    const id = this.targets.document(type, key);
    if (id === null) this.refuse(node, 'unknownKey', { type, value: key });
    return id;
  }
}
