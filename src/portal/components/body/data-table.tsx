import type { TableNode } from '@/content/body';
import type { PageContext } from '../../page-context';

/** A table scrolls inside its own frame, which takes the keyboard's focus so that it can be scrolled without a mouse. */
export function DataTable({ ctx, node }: { ctx: PageContext; node: TableNode }) {
  const headed = node.header === 'row' || node.header === 'both';
  const [first, ...rest] = node.rows;
  const head = headed ? first : undefined;
  const rows = headed ? rest : node.rows;
  return (
    <section className="table-frame" aria-label={node.caption || ctx.t('body.tableScroll')} tabIndex={0}>
      <table>
        {node.caption && <caption>{node.caption}</caption>}
        {head && (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={`${column}`} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <Row key={`${index}`} row={row} headed={node.header === 'column' || node.header === 'both'} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, headed }: { row: readonly string[]; headed: boolean }) {
  return (
    <tr>
      {row.map((cell, column) =>
        headed && column === 0 ? (
          <th key={`${column}`} scope="row">
            {cell}
          </th>
        ) : (
          <td key={`${column}`} className={isFigure(cell) ? 'is-number' : undefined}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

/** Figures line up on the right. */
function isFigure(cell: string): boolean {
  return /^[-+−]?[\d.,\s]+%?$/.test(cell.trim()) && /\d/.test(cell);
}
