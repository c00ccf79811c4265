import { useTexts } from '../../../i18n/useTexts';
import { Table } from '../../../ui';
import type { Rules, Sources } from '../api/types';
import { useValueWords } from '../useValueWords';
import { at, differences } from '../values';

interface Side {
  name: string;
  parameters: Rules;
  sources: Sources;
}

/** Value by value what is different, in words. */
export function DifferenceTable({ before, after }: { before: Side; after: Side }) {
  const t = useTexts('programmes');
  const words = useValueWords();
  const fields = differences(before, after);
  if (fields.length === 0) return <p>{t('difference.none')}</p>;
  return (
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
          cell: (field) => words(field, at(before.parameters, field.path), before.sources),
        },
        {
          id: 'after',
          head: after.name,
          cell: (field) => <strong>{words(field, at(after.parameters, field.path), after.sources)}</strong>,
        },
      ]}
    />
  );
}
