'use client';
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { interpolate } from '@/i18n/interpolate';
import {
  columnCount,
  type GridRows,
  insertColumn,
  insertRow,
  pasteRows,
  removeColumn,
  removeRow,
  setCell,
} from './grid-rows';
import { isTsv, parseTsv } from './parse-tsv';

export interface GridTexts {
  cell: string;
  addRow: string;
  addColumn: string;
  removeRow: string;
  removeColumn: string;
  insertRow: string;
  insertColumn: string;
  size: string;
  pasted: string;
  keys: string;
}

interface Props {
  rows: GridRows;
  onChange: (rows: GridRows) => void;
  readOnly: boolean;
  texts: GridTexts;
}

/** An editable table: inputs in a real table, so that screen readers tell row and column by themselves. */
export function TableGrid({ rows, onChange, readOnly, texts }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [news, setNews] = useState('');
  const keysId = useId();

  const focusCell = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`input[data-cell="${row}:${column}"]`)?.focus();

  const change = (next: GridRows, said?: string) => {
    onChange(next);
    setNews(said ?? interpolate(texts.size, { rows: next.length, columns: columnCount(next) }));
  };

  const paste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (readOnly || !isTsv(text)) return;
    event.preventDefault();
    const pasted = parseTsv(text);
    const size = { rows: pasted.length, columns: Math.max(...pasted.map((cells) => cells.length)) };
    change(pasteRows(rows, row, column, pasted), interpolate(texts.pasted, size));
  };

  const move = (event: KeyboardEvent, row: number, column: number) => {
    event.stopPropagation();
    const step = rowStep(event);
    if (step === 0) return;
    event.preventDefault();
    focusCell(row + step, column);
  };

  return (
    <div className="table-grid">
      <p id={keysId} className="table-grid__keys">
        {texts.keys}
      </p>
      <div className="table-grid__scroll">
        <table ref={table} aria-describedby={keysId}>
          {!readOnly && <ColumnButtons rows={rows} onChange={change} texts={texts} />}
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its place
              <tr key={row}>
                {cells.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor has a cell
                  <td key={column}>
                    <input
                      data-cell={`${row}:${column}`}
                      aria-label={interpolate(texts.cell, { row: row + 1, column: column + 1 })}
                      value={cell}
                      readOnly={readOnly}
                      onChange={(event) => onChange(setCell(rows, row, column, event.target.value))}
                      onKeyDown={(event) => move(event, row, column)}
                      onPaste={(event) => paste(event, row, column)}
                    />
                  </td>
                ))}
                {!readOnly && <RowButtons row={row} rows={rows} onChange={change} texts={texts} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!readOnly && (
        <div className="table-grid__add">
          <button type="button" onClick={() => change(insertRow(rows, rows.length))}>
            + {texts.addRow}
          </button>
          <button type="button" onClick={() => change(insertColumn(rows, columnCount(rows)))}>
            + {texts.addColumn}
          </button>
        </div>
      )}
      <p className="table-grid__news" aria-live="polite">
        {news}
      </p>
    </div>
  );
}

/** Enter while an input method composes (Korean, Chinese, Vietnamese Telex) ends the word, not the cell. */
function rowStep(event: KeyboardEvent): -1 | 0 | 1 {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return 0;
  if (event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey)) return -1;
  return event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
}

type ButtonsProps = Pick<Props, 'rows' | 'onChange' | 'texts'>;

function ColumnButtons({ rows, onChange, texts }: ButtonsProps) {
  return (
    <thead>
      <tr>
        {rows[0]?.map((_, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place
          <td key={column} className="table-grid__tools">
            <ToolButton
              sign="+"
              label={interpolate(texts.insertColumn, { column: column + 1 })}
              onClick={() => onChange(insertColumn(rows, column + 1))}
            />
            <ToolButton
              sign="×"
              label={interpolate(texts.removeColumn, { column: column + 1 })}
              disabled={columnCount(rows) === 1}
              onClick={() => onChange(removeColumn(rows, column))}
            />
          </td>
        ))}
        <td />
      </tr>
    </thead>
  );
}

function RowButtons({ row, rows, onChange, texts }: ButtonsProps & { row: number }) {
  return (
    <td className="table-grid__tools">
      <ToolButton
        sign="+"
        label={interpolate(texts.insertRow, { row: row + 1 })}
        onClick={() => onChange(insertRow(rows, row + 1))}
      />
      <ToolButton
        sign="×"
        label={interpolate(texts.removeRow, { row: row + 1 })}
        disabled={rows.length === 1}
        onClick={() => onChange(removeRow(rows, row))}
      />
    </td>
  );
}

interface ToolButtonProps {
  sign: string;
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

function ToolButton({ sign, label, disabled = false, onClick }: ToolButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
