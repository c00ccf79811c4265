import { useTexts } from '../../../i18n/useTexts';
import { Select } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import type { DraftContent } from '../useDraftContent';

type Curtailment = DraftContent['curtailment'];

const BASES: NonNullable<Curtailment['basis']>[] = ['CHANGED', 'REVOKED', 'WITHDRAWN', 'OWN_WISH'];
const NOT_HEARD: NonNullable<Curtailment['notHeard']>[] = ['NO_1', 'NO_2', 'NO_3', 'NO_5'];

const NO_HEARING = { askedOn: null, answeredOn: null, notHeard: null };

interface CurtailmentFieldsProps {
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
  errorOf: (field: string) => string | undefined;
  /** The employer gets the notice, so that it is their wish that counts and nobody else's. */
  toEmployer: boolean;
}

/** On what it rests that something granted is taken away, and how whoever it concerns was heard before. */
export function CurtailmentFields({ content, change, errorOf, toEmployer }: CurtailmentFieldsProps) {
  const t = useTexts('decisions');
  const { curtailment } = content;
  const whose = toEmployer ? 'EMPLOYER' : 'PERSON';
  const set = (part: Partial<Curtailment>) => change({ curtailment: { ...curtailment, ...part } });
  // What no longer shows must not stop a save, nor stand beside its opposite in the notice.
  const setBasis = (basis: Curtailment['basis']) =>
    change({ curtailment: basis === 'OWN_WISH' ? { ...NO_HEARING, basis } : { ...curtailment, basis } });
  return (
    <fieldset className="box stack">
      <legend className="strong">{t('curtailment.title')}</legend>
      <Select
        name="curtailment.basis"
        error={errorOf('curtailment/basis')}
        label={t('curtailment.basis')}
        hint={t('curtailment.basisHint')}
        empty={t('curtailment.open')}
        options={BASES.map((value) => ({
          value,
          label: value === 'OWN_WISH' ? t(`curtailment.wishOf.${whose}`) : t(`curtailment.bases.${value}`),
        }))}
        value={curtailment.basis ?? ''}
        onChange={(event) => setBasis((event.target.value || null) as Curtailment['basis'])}
      />
      {curtailment.basis === 'OWN_WISH' ? (
        <p>{t(`curtailment.ownWish.${whose}`)}</p>
      ) : (
        <>
          <p className="strong">{t('curtailment.hearing')}</p>
          <DateInput
            name="curtailment.askedOn"
            error={errorOf('curtailment/askedOn')}
            label={t('curtailment.askedOn')}
            optional
            value={curtailment.askedOn ?? ''}
            onChange={(askedOn) => set(askedOn ? { askedOn, notHeard: null } : { askedOn: null })}
          />
          <DateInput
            name="curtailment.answeredOn"
            error={errorOf('curtailment/answeredOn')}
            label={t('curtailment.answeredOn')}
            hint={t('curtailment.answeredHint')}
            optional
            value={curtailment.answeredOn ?? ''}
            onChange={(answeredOn) => set(answeredOn ? { answeredOn, notHeard: null } : { answeredOn: null })}
          />
          <Select
            name="curtailment.notHeard"
            error={errorOf('curtailment/notHeard')}
            label={t('curtailment.notHeard')}
            optional
            empty={t('curtailment.heard')}
            options={NOT_HEARD.map((value) => ({ value, label: t(`curtailment.reasons.${value}`) }))}
            value={curtailment.notHeard ?? ''}
            onChange={(event) =>
              set({ ...NO_HEARING, notHeard: (event.target.value || null) as Curtailment['notHeard'] })
            }
          />
        </>
      )}
    </fieldset>
  );
}
