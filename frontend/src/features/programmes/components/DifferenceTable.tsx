import { useTexts } from '../../../i18n/useTexts';
import { Table } from '../../../ui';
import type { Rules, Sources } from '../api/types';
import type { Field } from '../fields';
import { useValueWords } from '../useValueWords';
import { at, differences } from '../values';

interface Side {
  name: string;
  parameters: Rules;
  sources: Sources;
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 1) return lines[0];
  return (
    <ul className="rule-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Value by value what is different, in words. */
export function DifferenceTable({ before, after }: { before: Side; after: Side }) {
  const t = useTexts('programmes');
  const words = useValueWords();
  const fields = differences(before, after);
  const lines = (side: Side, field: Field) =>
    words(field, at(side.parameters, field.path), side.sources).split('; ');
  // Of a list only what the other side has not: seventeen tasks in a row would hide the one that is different.
  const only = (side: Side, field: Field, other: Side) => {
    const own = lines(side, field).filter((line) => !lines(other, field).includes(line));
    return own.length > 0 ? own : [t('difference.nothingMore')];
  };
  if (fields.length === 0) return <p className="rule-difference">{t('difference.none')}</p>;
  return (
    <div className="rule-difference">
      <Table
        caption={t('difference.caption', { count: fields.length })}
        captionVisible
        rows={fields}
        rowKey={({ path }) => path}
        columns={[
          {
            id: 'field',
            head: t('difference.field'),
            rowHead: true,
            cell: ({ path }) => t(`fields.${path}.label`),
          },
          {
            id: 'before',
            head: before.name,
            cell: (field) => <Lines lines={only(before, field, after)} />,
          },
          {
            id: 'after',
            head: after.name,
            cell: (field) => (
              <strong>
                <Lines lines={only(after, field, before)} />
              </strong>
            ),
          },
        ]}
      />
    </div>
  );
}
