import { useTexts } from '../../../i18n/useTexts';
import { Select } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import type { DraftContent } from '../useDraftContent';

type Curtailment = DraftContent['curtailment'];

const BASES: NonNullable<Curtailment['basis']>[] = ['CHANGED', 'REVOKED', 'WITHDRAWN', 'OWN_WISH'];
const NOT_HEARD: NonNullable<Curtailment['notHeard']>[] = ['NO_1', 'NO_2', 'NO_3', 'NO_5'];

interface CurtailmentFieldsProps {
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
  errorOf: (field: string) => string | undefined;
}

/** On what it rests that something granted is taken away, and how whoever it concerns was heard before. */
export function CurtailmentFields({ content, change, errorOf }: CurtailmentFieldsProps) {
  const t = useTexts('decisions');
  const { curtailment } = content;
  const set = (part: Partial<Curtailment>) => change({ curtailment: { ...curtailment, ...part } });
  return (
    <fieldset className="box stack">
      <legend className="strong">{t('curtailment.title')}</legend>
      <Select
        name="curtailment.basis"
        error={errorOf('curtailment/basis')}
        label={t('curtailment.basis')}
        hint={t('curtailment.basisHint')}
        empty={t('curtailment.open')}
        options={BASES.map((value) => ({ value, label: t(`curtailment.bases.${value}`) }))}
        value={curtailment.basis ?? ''}
        onChange={(event) => set({ basis: (event.target.value || null) as Curtailment['basis'] })}
      />
      {curtailment.basis === 'OWN_WISH' ? (
        <p>{t('curtailment.ownWish')}</p>
      ) : (
        <>
          <p className="strong">{t('curtailment.hearing')}</p>
          <DateInput
            name="curtailment.askedOn"
            error={errorOf('curtailment/askedOn')}
            label={t('curtailment.askedOn')}
            optional
            value={curtailment.askedOn ?? ''}
            onChange={(askedOn) => set({ askedOn: askedOn || null })}
          />
          <DateInput
            name="curtailment.answeredOn"
            error={errorOf('curtailment/answeredOn')}
            label={t('curtailment.answeredOn')}
            hint={t('curtailment.answeredHint')}
            optional
            value={curtailment.answeredOn ?? ''}
            onChange={(answeredOn) => set({ answeredOn: answeredOn || null })}
          />
          <Select
            name="curtailment.notHeard"
            error={errorOf('curtailment/notHeard')}
            label={t('curtailment.notHeard')}
            optional
            empty={t('curtailment.heard')}
            options={NOT_HEARD.map((value) => ({ value, label: t(`curtailment.reasons.${value}`) }))}
            value={curtailment.notHeard ?? ''}
            onChange={(event) => set({ notHeard: (event.target.value || null) as Curtailment['notHeard'] })}
          />
        </>
      )}
    </fieldset>
  );
}
