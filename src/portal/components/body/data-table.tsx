import type { ReactNode } from 'react';
import type { TableNode } from '@/content/body';
import type { PageContext } from '../../page-context';
import { each } from '../each';

/** A table scrolls inside its own frame, which takes the keyboard's focus so that it can be scrolled without a mouse. */
export function DataTable({ ctx, node }: { ctx: PageContext; node: TableNode }) {
  const headed = node.header === 'row' || node.header === 'both';
  const [first, ...rest] = node.rows;
  const head = headed ? first : undefined;
  const rows = headed ? rest : node.rows;
  const figures = figureColumns(rows);
  const label = node.caption || ctx.t('body.tableScroll');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-frame" aria-label={label} tabIndex={0}>
      <table>
        {node.caption && (
          <caption>
            <span>{node.caption}</span>
          </caption>
        )}
        {head && (
          <thead>
            <tr>{each(head, (cell, column) => heading(cell, 'col', figures.has(column)))}</tr>
          </thead>
        )}
        <tbody>
          {each(rows, (row) => (
            <Row row={row} figures={figures} headed={node.header === 'column' || node.header === 'both'} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  row: readonly string[];
  figures: ReadonlySet<number>;
  headed: boolean;
}

function Row({ row, figures, headed }: RowProps) {
  return (
    <tr>
      {each(row, (cell, column) => {
        if (headed && column === 0) return heading(cell, 'row', false);
        return <td className={numberClass(figures.has(column))}>{cell}</td>;
      })}
    </tr>
  );
}

/** An empty corner heads nothing. */
function heading(cell: string, scope: 'col' | 'row', isNumber: boolean): ReactNode {
  if (cell.trim() === '') return <td />;
  return (
    <th scope={scope} className={numberClass(isNumber)}>
      {cell}
    </th>
  );
}

function numberClass(isNumber: boolean): 'is-number' | undefined {
  return isNumber ? 'is-number' : undefined;
}

/** Columns of figures only, which line up on the right. */
function figureColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = (rows[0] ?? []).map((_, column) => column);
  return new Set(columns.filter((column) => rows.every((row) => isFigure(row[column] ?? ''))));
}

function isFigure(cell: string): boolean {
  return /^[-+−]?[\d.,\s]+%?$/.test(cell.trim()) && /\d/.test(cell);
}
