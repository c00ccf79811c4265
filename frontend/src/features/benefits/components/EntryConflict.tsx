import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, Table } from '../../../ui';
import type { BenefitEntry } from '../api/useCatalogue';
import { useEntryWords } from '../useEntryWords';

interface EntryConflictProps {
  mine: BenefitEntry;
  theirs: { entry: BenefitEntry; by: string };
  onSettle: (mine: boolean) => void;
}

/** Somebody else saved meanwhile: what is different, and whose words shall stay. */
export function EntryConflict({ mine, theirs, onSettle }: EntryConflictProps) {
  const t = useTexts('benefits');
  const words = useEntryWords();
  const before = words(theirs.entry);
  const rows = words(mine)
    .map((row, place) => ({ ...row, theirs: before[place]?.value ?? '' }))
    .filter((row) => row.value !== row.theirs);
  return (
    <Notice tone="warning" announce title={t('conflict.title', { name: theirs.by })}>
      <p>{t('conflict.text')}</p>
      <Table
        caption={t('conflict.caption')}
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { id: 'field', head: t('conflict.field'), rowHead: true, cell: ({ label }) => label },
          {
            id: 'theirs',
            head: t('conflict.theirs', { name: theirs.by }),
            cell: (row) => row.theirs,
          },
          { id: 'mine', head: t('conflict.mine'), cell: ({ value }) => <strong>{value}</strong> },
        ]}
      />
      <div className="row">
        <Button onClick={() => onSettle(false)}>{t('conflict.takeTheirs', { name: theirs.by })}</Button>
        <Button onClick={() => onSettle(true)}>{t('conflict.keepMine')}</Button>
      </div>
    </Notice>
  );
}
