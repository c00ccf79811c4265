import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { Checkbox, Select, TextArea, TextField } from '../../../ui';
import { fieldError } from '../../../ui/Form';
import { ANSWERS, CARRIERS, PAYERS } from '../forms/wish';

interface WishFieldsProps {
  // biome-ignore lint/suspicious/noExplicitAny: stands inside forms of different shapes
  form: UseFormReturn<any, any, any>;
  money: boolean;
  /** For the benefit of the employer: other people read it. */
  toEmployer: boolean;
  /** It is decided: what for and who pays the rest, the notice says. */
  decided?: boolean;
}

/** What for, what it costs, who pays the rest, and whether another carrier goes first. */
export function WishFields({ form, money, toEmployer, decided = false }: WishFieldsProps) {
  const t = useTexts('benefits');
  const readers = t(toEmployer ? 'wish.readersEmployer' : 'wish.readers');
  const carrier = form.watch('carrier');
  return (
    <>
      {!decided && (
        <TextArea
          label={t('wish.purpose')}
          hint={t('wish.purposeHint')}
          rows={3}
          readers={readers}
          error={fieldError(form, 'purpose')}
          {...form.register('purpose')}
        />
      )}
      {money && (
        <>
          <TextField
            label={t('wish.cost')}
            hint={t('wish.costHint')}
            unit="€"
            short
            optional
            inputMode="decimal"
            error={fieldError(form, 'cost')}
            {...form.register('cost')}
          />
          <Checkbox label={t('wish.offer')} {...form.register('offerThere')} />
          {!decided && (
            <Select
              label={t('wish.restBy')}
              optional
              empty={t('wish.unknown')}
              options={PAYERS.map((value) => ({ value, label: t(`payer.${value}`) }))}
              error={fieldError(form, 'restBy')}
              {...form.register('restBy')}
            />
          )}
          {!decided && form.watch('restBy') === 'OTHER' && (
            <TextField
              label={t('wish.restName')}
              readers={readers}
              error={fieldError(form, 'restName')}
              {...form.register('restName')}
            />
          )}
        </>
      )}
      <Select
        label={t('wish.carrier')}
        hint={t('wish.carrierHint')}
        optional
        empty={t('wish.unknown')}
        options={CARRIERS.map((value) => ({ value, label: t(`carrier.${value}`) }))}
        error={fieldError(form, 'carrier')}
        {...form.register('carrier')}
      />
      {carrier && carrier !== 'NONE' && (
        <>
          <Select
            label={t('wish.answer')}
            optional
            empty={t('wish.notAsked')}
            options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
            error={fieldError(form, 'carrierAnswer')}
            {...form.register('carrierAnswer')}
          />
          <TextField
            label={t('wish.note')}
            hint={t('wish.noteHint')}
            optional
            readers={readers}
            error={fieldError(form, 'carrierNote')}
            {...form.register('carrierNote')}
          />
        </>
      )}
    </>
  );
}
