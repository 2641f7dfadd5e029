import type { ImportReason } from '@/content/rich-text/markdown-reader';

/** A place to put right before anything is imported. Its sentence stands in locales/<lang>/editor.json. */
export interface ImportRefusal {
  /** Path as given on the command line. */
  file: string;
  line: number;
  /** Front-matter field, where it is about one. */
  field?: string;
  reason: ImportReason;
  values: Record<string, string | number>;
}

/** Collects refusals for one file. */
export class Refusals {
  readonly found: ImportRefusal[] = [];

  constructor(readonly file: string) {}

  add(line: number, reason: ImportReason, values: ImportRefusal['values'] = {}, field?: string): void {
    this.found.push({ file: this.file, line, reason, values, ...(field === undefined ? {} : { field }) });
  }
}
