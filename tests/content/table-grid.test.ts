import { describe, expect, it } from 'vitest';
import {
  gridRows,
  insertColumn,
  insertRow,
  pasteRows,
  removeColumn,
  removeRow,
  setCell,
} from '@/cms/editor/grid-rows';
import { isTsv, parseTsv } from '@/cms/editor/parse-tsv';

describe('a paste from a spreadsheet', () => {
  it('is cells and rows', () => {
    expect(parseTsv('a\tb\r\n1\t2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may hold line ends, tabs and quotation marks in quoted cells', () => {
    expect(parseTsv('"a\nb"\t"c\td"\n"say ""hi"""\te')).toEqual([
      ['a b', 'c d'],
      ['say "hi"', 'e'],
    ]);
  });

  it('takes text that only looks quoted as it stands', () => {
    expect(parseTsv('"Then" singing\tb\n"open')).toEqual([['"Then" singing', 'b'], ['"open']]);
  });

  it('keeps empty cells', () => {
    expect(parseTsv('\ta\n\t')).toEqual([
      ['', 'a'],
      ['', ''],
    ]);
  });

  it('is told from a word or a line', () => {
    expect([isTsv('chè'), isTsv('chè\n'), isTsv('a\tb'), isTsv('a\nb')]).toEqual([false, false, true, true]);
  });
});

describe('the rows of a table', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ];

  it('are rectangular whatever is stored', () => {
    expect(gridRows([['a'], ['b', 'c'], null, 'x'])).toEqual([
      ['a', ''],
      ['b', 'c'],
      ['', ''],
      ['', ''],
    ]);
    expect(gridRows(null)).toEqual([
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  it('change one cell, row or column at a time', () => {
    expect(setCell(rows, 1, 0, 'x')).toEqual([
      ['a', 'b'],
      ['x', 'd'],
    ]);
    expect(insertRow(rows, 1)).toEqual([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
    ]);
    expect(insertColumn(rows, 2)).toEqual([
      ['a', 'b', ''],
      ['c', 'd', ''],
    ]);
    expect(removeRow(rows, 0)).toEqual([['c', 'd']]);
    expect(removeColumn(rows, 1)).toEqual([['a'], ['c']]);
  });

  it('never lose the last row or column', () => {
    expect(removeRow([['a']], 0)).toEqual([['a']]);
    expect(removeColumn([['a']], 0)).toEqual([['a']]);
  });

  it('grow under a paste', () => {
    expect(pasteRows(rows, 1, 1, [['1', '2'], ['3']])).toEqual([
      ['a', 'b', ''],
      ['c', '1', '2'],
      ['', '3', ''],
    ]);
  });
});
