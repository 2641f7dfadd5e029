/**
 * What Excel, Word, LibreOffice and Google Sheets put on the clipboard as plain text: cells parted by tabs, rows by
 * line ends; a cell that holds either, or a quotation mark, stands in quotation marks with its own ones doubled.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const { cell, end } of tokens(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))) {
    rows.at(-1)?.push(cell.replace(/\s+/gu, ' ').trim());
    if (end === '\n') rows.push([]);
  }
  return rows;
}

/** Whether a paste is a table: one word or one line goes into the cell as usual. */
export function isTsv(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}

interface Token {
  cell: string;
  end: '\t' | '\n' | '';
}

function* tokens(text: string): Generator<Token> {
  let at = 0;
  for (let end: Token['end'] | null = null; end !== ''; ) {
    const [cell, after] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    end = (text[after] ?? '') as Token['end'];
    at = after + 1;
    yield { cell, end };
  }
}

function plainCell(text: string, from: number): [string, number] {
  const length = text.slice(from).search(/[\t\n]/);
  const after = length < 0 ? text.length : from + length;
  return [text.slice(from, after), after];
}

/** Text that only looks quoted (the mark is not followed by a cell's end) is taken as it stands. */
function quotedCell(text: string, from: number): [string, number] {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else if (at + 1 === text.length || /[\t\n]/.test(text[at + 1] ?? '')) {
      return [text.slice(from + 1, at).replaceAll('""', '"'), at + 1];
    } else break;
  }
  return plainCell(text, from);
}
