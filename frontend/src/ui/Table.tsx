import type { ReactNode } from 'react';
import { Button } from './Button';
import { useUiTexts } from './useUiTexts';

export interface Column<Row> {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand on the right. */
  right?: boolean;
  /** Names the row for screen readers; one column has it. */
  rowHead?: boolean;
}

interface TableProps<Row> {
  caption: string;
  /** Shows the caption above the table; otherwise it is only read out. */
  captionVisible?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  foot?: ReactNode;
  /** On a telephone each row becomes a small card. */
  cards?: boolean;
}

/** As it stands before the value on a narrow screen: a question keeps its own mark. */
const asLabel = (head: string) => (head.endsWith('?') ? head : `${head}:`);

export function Table<Row>(props: TableProps<Row>) {
  const t = useUiTexts();
  const { caption, captionVisible, columns, rows, rowKey, foot, cards = true } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className={`table${cards ? ' table-cards' : ''}`}>
        <caption className={captionVisible ? undefined : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.right ? 'right' : undefined}>
                {column.head || <span className="sr-only">{t('actions')}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHead ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    className={column.right ? 'right' : undefined}
                    data-label={typeof column.head === 'string' ? asLabel(column.head) : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

interface PagerProps {
  shown: number;
  total?: number;
  hasMore: boolean;
  onMore: () => void;
  busy?: boolean;
}

/** Keyset paging: the next lines are added below, the place in the list stays. */
export function Pager({ shown, total, hasMore, onMore, busy }: PagerProps) {
  const t = useUiTexts();
  return (
    <div className="pager">
      <span className="muted" role="status">
        {total === undefined ? t('pager.shown', { count: shown }) : t('pager.shownOf', { shown, total })}
      </span>
      {hasMore && (
        <Button kind="secondary" small onClick={onMore} busy={busy}>
          {t('pager.more')}
        </Button>
      )}
    </div>
  );
}
