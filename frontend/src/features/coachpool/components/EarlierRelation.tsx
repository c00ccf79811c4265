import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, TextArea } from '../../../ui';

export interface Known {
  relation: 'NONE' | 'KNOWN';
  note: string;
}

interface EarlierRelationProps {
  known: Known;
  onChange: (known: Known) => void;
}

/** Whether coach and company or employee knew each other before. */
export function EarlierRelation({ known, onChange }: EarlierRelationProps) {
  const t = useTexts('coachpool');
  return (
    <>
      <ChoiceGroup
        label={t('known.question')}
        hint={t('known.hint')}
        name="known"
        value={known.relation}
        onChange={(event) => onChange({ ...known, relation: event.target.value as Known['relation'] })}
        options={[
          { value: 'NONE', label: t('known.NONE') },
          { value: 'KNOWN', label: t('known.KNOWN') },
        ]}
      />
      {known.relation === 'KNOWN' && (
        <TextArea
          name="knownNote"
          label={t('known.note')}
          value={known.note}
          onChange={(event) => onChange({ ...known, note: event.target.value })}
          readers={t('readersProviders')}
        />
      )}
    </>
  );
}
