import type { UseFormReturn } from 'react-hook-form';
import type { Me } from '../../../api/useMe';
import { useTexts } from '../../../i18n/useTexts';
import {
  ChoiceGroup,
  formatDate,
  LinkButton,
  Notice,
  ProblemNotice,
  TextArea,
  TextField,
  today,
  Waiting,
} from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { fieldError } from '../../../ui/Form';
import { useCaseProgrammes } from '../../cases/api/useCaseProgrammes';
import { PersonFields } from '../../cases/forms/PersonFields';
import { useCatalogue, useChoiceWords } from '../api/useCatalogue';
import { mayRecord, ownAsking, RECORDED, soleAsking } from '../asking';
import { type FirstQuestion, isCompany, mayName, mayTellHealth, stepOfField } from '../forms/firstQuestion';
import { ProgrammeChoice } from './ProgrammeChoice';

export interface StepProps {
  form: UseFormReturn<FirstQuestion, unknown, FirstQuestion>;
  me: Me;
}

const CHANNELS = ['PHONE', 'LETTER', 'IN_PERSON'];

/** Who asks; for those who write it down: how and when it came, and from whom. */
export function WhoStep({ form, me }: StepProps) {
  const t = useTexts('inquiry');
  const recorded = form.watch('recorded') === 'yes';
  const own = ownAsking(me);
  return (
    <>
      {mayRecord(me) && own.length > 0 && (
        <ChoiceGroup
          label={t('recorded.label')}
          options={['yes', 'no'].map((value) => ({ value, label: t(`recorded.${value}`) }))}
          {...form.register('recorded', {
            onChange: ({ target }) => form.setValue('asking', target.value === 'no' ? soleAsking(me) : ''),
          })}
        />
      )}
      {(recorded || !soleAsking(me)) && (
        <ChoiceGroup
          label={t(recorded ? 'asking.labelRecorded' : 'asking.label')}
          error={fieldError(form, 'asking')}
          options={(recorded ? RECORDED : own).map((value) => ({ value, label: t(`asking.${value}`) }))}
          {...form.register('asking')}
        />
      )}
      {recorded && (
        <>
          <ChoiceGroup
            label={t('channel.label')}
            cardWidth="9rem"
            error={fieldError(form, 'recordedFor.channel')}
            options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
            {...form.register('recordedFor.channel')}
          />
          <DateField
            control={form.control}
            name="recordedFor.receivedOn"
            label={t('receivedOn')}
            max={today()}
          />
          <PersonFields form={form} at="recordedFor.person" readers={t('readers.contact')} />
          <TextField
            label={t('note')}
            hint={t('noteHint')}
            optional
            readers={t('readers.office')}
            error={fieldError(form, 'recordedFor.note')}
            {...form.register('recordedFor.note')}
          />
        </>
      )}
    </>
  );
}

/** Until the person it is about agrees, the company's side writes no name and nothing about health. */
function NoNames({ form }: Pick<StepProps, 'form'>) {
  const t = useTexts('inquiry');
  return isCompany(form.getValues()) ? (
    <Notice title={t('noNames.title')}>
      <p>{t('noNames.text')}</p>
    </Notice>
  ) : null;
}

export function WhatStep({ form }: StepProps) {
  const t = useTexts('inquiry');
  const words = useChoiceWords();
  const { data, error, refetch } = useCatalogue();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <ProgrammeChoice form={form} />
      <ChoiceGroup
        type="checkbox"
        label={t('occasions')}
        hint={t('occasionsHint')}
        error={fieldError(form, 'occasions')}
        options={data.occasions.map((choice) => ({ value: choice.code, label: words(choice) }))}
        {...form.register('occasions')}
      />
      <ChoiceGroup
        label={t('situation')}
        optional
        options={data.situations.map((choice) => ({ value: choice.code, label: words(choice) }))}
        {...form.register('situation')}
      />
    </>
  );
}

export function WordsStep({ form }: StepProps) {
  const t = useTexts('inquiry');
  const values = form.getValues();
  const mine = values.asking === 'EMPLOYEE';
  return (
    <>
      <NoNames form={form} />
      <TextArea
        rows={6}
        label={t(mine ? 'questionMine' : 'question')}
        hint={t(mine ? 'questionMineHint' : 'questionHint')}
        readers={t('readers.question')}
        error={fieldError(form, 'question')}
        {...form.register('question')}
      />
      {mine && (
        <TextArea
          label={t('healthMine')}
          hint={t('healthMineHint')}
          optional
          readers={t('readers.health')}
          error={fieldError(form, 'health')}
          {...form.register('health')}
        />
      )}
    </>
  );
}

export function PlaceStep({ form }: StepProps) {
  const t = useTexts('inquiry');
  const named = form.watch('named') === 'yes';
  const values = form.getValues();
  return (
    <>
      <NoNames form={form} />
      <TextField
        label={t('workplace')}
        hint={t('workplaceHint')}
        optional
        readers={t('readers.question')}
        error={fieldError(form, 'workplace')}
        {...form.register('workplace')}
      />
      {mayName(values) && (
        <ChoiceGroup
          label={t('named.label')}
          hint={t('named.hint')}
          error={fieldError(form, 'named')}
          options={['yes', 'no'].map((value) => ({ value, label: t(`named.${value}`) }))}
          {...form.register('named')}
        />
      )}
      {mayName(values) && named && (
        <>
          <h3 className="section-near">{t('employee')}</h3>
          <PersonFields form={form} at="employee" readers={t('readers.contact')} />
          <TextArea
            label={t('health')}
            optional
            readers={t('readers.healthOther')}
            error={fieldError(form, 'health')}
            {...form.register('health')}
          />
        </>
      )}
    </>
  );
}

/** Everything once more before it is sent; each part can be opened again. */
export function CheckStep({ form }: StepProps) {
  const t = useTexts('inquiry');
  const words = useChoiceWords();
  const { data } = useCatalogue();
  const programmes = useCaseProgrammes();
  const values = form.getValues();
  const chosen = (codes: (string | null)[], of: 'occasions' | 'situations') =>
    (data?.[of] ?? []).filter(({ code }) => codes.includes(code)).map(words);
  const name = ({ salutation, givenName, familyName }: FirstQuestion['employee']) =>
    [salutation !== 'NONE' && t(`salutation.${salutation || 'NONE'}`), givenName, familyName]
      .filter(Boolean)
      .join(' ');
  const recorded = values.recorded === 'yes';
  const lines: [field: string, label: string, value: string | undefined][] = [
    ['asking', t('check.asking'), t(`asking.${values.asking}`)],
    ...(recorded
      ? ([
          [
            'recordedFor',
            t('check.recorded'),
            `${name(values.recordedFor.person)}, ${t(`channel.${values.recordedFor.channel}`)}, ${formatDate(values.recordedFor.receivedOn)}`,
          ],
        ] as [string, string, string][])
      : []),
    ['programmeId', t('check.programme'), programmes.data?.find(({ id }) => id === values.programmeId)?.name],
    ['occasions', t('check.occasions'), chosen(values.occasions, 'occasions').join('; ')],
    ['situation', t('check.situation'), chosen([values.situation], 'situations').join('')],
    ['question', t('check.question'), values.question],
    ['health', t('check.health'), mayTellHealth(values) ? values.health : ''],
    ['workplace', t('check.workplace'), values.workplace],
    ['employee', t('check.employee'), mayName(values) && values.named === 'yes' ? name(values.employee) : ''],
  ];
  return (
    <>
      <p>{t('check.text')}</p>
      <dl className="facts check-facts">
        {lines
          .filter(([, , value]) => value)
          .map(([field, label, value]) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                {value}
                {values.steps.includes(stepOfField(field)) && (
                  <>
                    {' '}
                    <LinkButton
                      className="check-change"
                      onClick={() => form.setValue('step', values.steps.indexOf(stepOfField(field)))}
                    >
                      {t('check.change')}
                      <span className="sr-only"> {label}</span>
                    </LinkButton>
                  </>
                )}
              </dd>
            </div>
          ))}
      </dl>
      <Notice>
        <p>{t(isCompany(values) ? 'check.nextCompany' : 'check.next')}</p>
      </Notice>
    </>
  );
}
