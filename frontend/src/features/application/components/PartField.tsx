import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, Select, TextArea, TextField, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { fieldError } from '../../../ui/Form';
import type { PartName } from '../api/useApplication';
import type { FieldOf } from '../forms/parts';

const DEGREES = ['20', '30', '40', '50', '60', '70', '80', '90', '100'];

interface PartFieldProps {
  // biome-ignore lint/suspicious/noExplicitAny: the fields of a part are data
  form: UseFormReturn<any, any, any>;
  part: PartName;
  field: FieldOf;
  /** Written down for somebody else, who is not called “you” then. */
  recorded: boolean;
}

/** One question of the application. Everything may stay open, so nothing is marked as optional. */
export function PartField({ form, part, field, recorded }: PartFieldProps) {
  const t = useTexts('application');
  const { i18n } = useTranslation('application');
  const { name, kind, readers, options = [] } = field;
  const key = `${part}.${name}`;
  const texts = {
    label: t(`${key}.label`),
    hint: i18n.exists(`${key}.hint`, { ns: 'application' }) ? t(`${key}.hint`) : undefined,
    error: fieldError(form, name),
  };
  const withReaders = {
    ...texts,
    readers: t(`readers.${recorded && part === 'employee' ? 'employeeRecorded' : part}.${readers}`),
  };

  switch (kind) {
    case 'area':
      return <TextArea rows={5} {...withReaders} {...form.register(name)} />;
    case 'text':
      return <TextField {...withReaders} {...form.register(name)} />;
    case 'day':
      return (
        <DateField
          control={form.control}
          name={name}
          {...texts}
          max={name === 'employedSince' ? today() : undefined}
        />
      );
    case 'degree':
      return (
        <Select
          {...texts}
          empty={t('unknownDegree')}
          options={DEGREES.map((value) => ({ value, label: value }))}
          {...form.register(name)}
        />
      );
    case 'minutes':
      return (
        <Controller
          control={form.control}
          name={name}
          render={({ field: { value, onChange } }) => (
            <DurationField {...texts} name={name} value={value} onChange={onChange} />
          )}
        />
      );
    default:
      return (
        <ChoiceGroup
          {...texts}
          options={options.map((value) => ({ value, label: t(`${key}.${value}`) }))}
          {...form.register(name)}
        />
      );
  }
}
