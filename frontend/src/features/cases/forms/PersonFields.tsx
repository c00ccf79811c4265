import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, TextArea, TextField } from '../../../ui';
import { fieldError } from '../../../ui/Form';
import { SALUTATIONS } from './person';

interface PersonFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: stands inside forms of different shapes
  form: UseFormReturn<any, any, any>;
  /** Where the person is in the form: `employee`, or nothing. */
  at?: string;
  readers: string;
}

/** Name and ways of reaching somebody; the same wherever a person is entered. */
export function PersonFields({ form, at, readers }: PersonFieldsProps) {
  const t = useTexts('cases');
  const field = (name: string) => (at ? `${at}.${name}` : name);
  const text = (name: string) => ({
    label: t(`person.${name}`),
    error: fieldError(form, field(name)),
    ...form.register(field(name)),
  });
  return (
    <>
      <ChoiceGroup
        label={t('person.salutation')}
        cardWidth="9rem"
        error={fieldError(form, field('salutation'))}
        options={SALUTATIONS.map((value) => ({ value, label: t(`person.salutations.${value}`) }))}
        {...form.register(field('salutation'))}
      />
      <TextField autoComplete="off" {...text('givenName')} />
      <TextField autoComplete="off" {...text('familyName')} />
      <TextField type="email" autoComplete="off" optional {...text('email')} />
      <TextField type="tel" autoComplete="off" optional {...text('phone')} />
      <TextArea rows={3} optional readers={readers} {...text('postalAddress')} />
    </>
  );
}
