import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, Select, TextField, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { fieldError } from '../../../ui/Form';
import type { CasePerson } from '../api/useCase';
import { useCaseWords } from '../useCaseWords';
import { CHANNELS } from './recordedFor';
import { ScanField } from './ScanField';
import type { Scan } from './useScan';

interface RecordedForFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: stands inside forms of different shapes
  form: UseFormReturn<any, any, any>;
  /** Those in whose name the step can be taken. */
  people: CasePerson[];
  scan: Scan;
}

/** In whose name, by which way, on which day, with which paper: the paper desk's part of a form, under `recordedFor`. */
export function RecordedForFields({ form, people, scan }: RecordedForFieldsProps) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const field = (name: string) => `recordedFor.${name}`;
  return (
    <fieldset className="recorded-for">
      <legend className="h3">{t('recorded.title')}</legend>
      <Select
        label={t('recorded.person')}
        empty={t('recorded.choose')}
        error={fieldError(form, field('participantId'))}
        options={people.map(({ participantId, name, relation }) => ({
          value: participantId,
          label: `${name}, ${words.relation(relation)}`,
        }))}
        {...form.register(field('participantId'))}
      />
      <ChoiceGroup
        label={t('recorded.channel')}
        cardWidth="9rem"
        error={fieldError(form, field('channel'))}
        options={CHANNELS.map((value) => ({ value, label: t(`recorded.channels.${value}`) }))}
        {...form.register(field('channel'))}
      />
      <DateField
        control={form.control}
        name={field('receivedOn')}
        label={t('recorded.receivedOn')}
        max={today()}
      />
      <TextField
        label={t('recorded.note')}
        optional
        readers={t('recorded.noteReaders')}
        error={fieldError(form, field('note'))}
        {...form.register(field('note'))}
      />
      <ScanField form={form} scan={scan} />
    </fieldset>
  );
}
