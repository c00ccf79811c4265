import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { FieldError, FieldHint, useFieldIds } from '../../../ui/fieldParts';

interface BoxMatrixProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  /** Head of the column of row heads. */
  corner: string;
  rows: { key: string; head: ReactNode }[];
  columns: { key: string; head: string }[];
  isChecked: (row: string, column: string) => boolean;
  nameOf: (row: string, column: string) => string;
  onToggle: (row: string, column: string) => void;
  /** Between the words and the table. */
  children?: ReactNode;
}

/** A box for each pair. One stop for Tab, however many boxes; inside, the arrow keys go from box to box as in a grid. */
export function BoxMatrix(props: BoxMatrixProps) {
  const t = useTexts('programmes');
  const { id, label, error, corner, rows, columns, isChecked, nameOf, onToggle, children } = props;
  const hint = `${props.hint} ${t('matrix.keys')}`;
  const { describedBy } = useFieldIds(id, undefined, { label, hint, error });
  const body = useRef<HTMLTableSectionElement>(null);
  const [stop, setStop] = useState({ row: 0, column: 0 });

  function go(event: KeyboardEvent, row: number, column: number) {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const [below, right] = [rows.length - 1, columns.length - 1];
    const places: Record<string, [row: number, column: number]> = {
      ArrowUp: [Math.max(row - 1, 0), column],
      ArrowDown: [Math.min(row + 1, below), column],
      ArrowLeft: [row, Math.max(column - 1, 0)],
      ArrowRight: [row, Math.min(column + 1, right)],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? below : row, right],
    };
    const place = places[event.key];
    if (!place) return;
    event.preventDefault();
    // The first cell of a row is its head.
    body.current?.rows[place[0]]?.cells[place[1] + 1]?.querySelector('input')?.focus();
  }

  return (
    <div className="field rule-matrix-field">
      <p className="group-label" id={`${id}-label`}>
        {label}
      </p>
      <FieldHint field={id} hint={hint} />
      <FieldError field={id} error={error} />
      {children}
      <div className="table-scroll">
        <table
          className="table table-cards rule-matrix"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys go through it, as through a grid
          role="grid"
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy}
        >
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ key, head }) => (
                <th key={key} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map(({ key: row, head }, y) => (
              <tr key={row}>
                <th scope="row">{head}</th>
                {columns.map(({ key: column, head: columnHead }, x) => {
                  const isStop = y === stop.row && x === stop.column;
                  return (
                    <td key={column} data-label={columnHead}>
                      <input
                        type="checkbox"
                        className="rule-check"
                        // Whoever is led to this field by its id comes to the box that Tab would reach.
                        id={isStop ? id : undefined}
                        tabIndex={isStop ? 0 : -1}
                        checked={isChecked(row, column)}
                        aria-label={nameOf(row, column)}
                        onFocus={() => setStop({ row: y, column: x })}
                        onKeyDown={(event) => go(event, y, x)}
                        onChange={() => onToggle(row, column)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
