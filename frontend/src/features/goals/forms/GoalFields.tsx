import type { UseFormReturn } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup, TextArea, TextField } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { fieldError } from '../../../ui/Form';
import { learners } from '../api/types';
import type { GoalValues } from './goalText';

interface Props {
  form: UseFormReturn<GoalValues, unknown, GoalValues>;
  overall: boolean;
}

/** The text of a goal. The overall goal has no learner of its own: it is about everybody. */
export function GoalFields({ form, overall }: Props) {
  const t = useTexts('goals');
  return (
    <>
      <TextField
        label={t(overall ? 'form.overallTitle' : 'form.title')}
        hint={t(overall ? 'form.overallHint' : 'form.titleHint')}
        readers={t('readers')}
        error={fieldError(form, 'title')}
        {...form.register('title')}
      />
      <TextArea
        label={t('form.plain')}
        hint={t('form.plainHint')}
        optional
        rows={2}
        readers={t('readers')}
        error={fieldError(form, 'plain')}
        {...form.register('plain')}
      />
      {!overall && (
        <>
          <ChoiceGroup
            label={t('form.learner')}
            cardWidth="14rem"
            error={fieldError(form, 'learner')}
            options={learners.map((value) => ({ value, label: t(`learner.${value}`) }))}
            {...form.register('learner')}
          />
          <TextField
            label={t('form.learnerNote')}
            hint={t('form.learnerNoteHint')}
            optional
            readers={t('readers')}
            error={fieldError(form, 'learnerNote')}
            {...form.register('learnerNote')}
          />
          <DateField control={form.control} name="until" label={t('form.until')} optional />
        </>
      )}
    </>
  );
}
