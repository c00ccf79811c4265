import { Controller, useFieldArray } from 'react-hook-form';
import { optionalText, requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, IconButton, TextArea, TextField } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { TaperPlan } from '../api/types';

const schema = z.object({
  steps: z.array(z.object({ from: requiredDay(), minutesPerWeek: z.number().int().min(0).max(2400) })).min(1),
  contactName: requiredText(200),
  contactTask: requiredText(1000),
  remainingQuestions: optionalText(2000),
});

interface Props {
  plan?: TaperPlan | null;
  onSend: (plan: TaperPlan) => Promise<unknown>;
}

export function TaperForm({ plan, onSend }: Props) {
  const t = useTexts('reviews');
  const form = useZodForm(schema, {
    steps: plan?.steps ?? [{ from: '', minutesPerWeek: undefined }],
    contactName: plan?.contactName ?? '',
    contactTask: plan?.contactTask ?? '',
    remainingQuestions: plan?.remainingQuestions ?? '',
  });
  const steps = useFieldArray({ control: form.control, name: 'steps' });
  return (
    <div className="reading">
      <Form
        form={form}
        onSubmit={({ remainingQuestions, ...rest }) =>
          onSend({ ...rest, remainingQuestions: remainingQuestions || undefined })
        }
      >
        <fieldset className="field">
          <legend className="group-label">{t('taper.steps')}</legend>
          <span className="field-hint">{t('taper.stepsHint')}</span>
          <ul className="taper-steps">
            {steps.fields.map((field, place) => (
              <li key={field.id}>
                <DateField control={form.control} name={`steps.${place}.from`} label={t('taper.stepFrom')} />
                <Controller
                  control={form.control}
                  name={`steps.${place}.minutesPerWeek`}
                  render={({ field: minutes, fieldState }) => (
                    <DurationField
                      label={t('taper.stepMinutes')}
                      name={minutes.name}
                      value={minutes.value}
                      onChange={minutes.onChange}
                      error={fieldState.error?.message}
                    />
                  )}
                />
                {steps.fields.length > 1 && (
                  <IconButton
                    icon="delete"
                    label={t('taper.removeStep', { number: place + 1 })}
                    onClick={() => steps.remove(place)}
                  />
                )}
              </li>
            ))}
          </ul>
          <Button
            kind="tertiary"
            icon="add"
            onClick={() => steps.append({ from: '', minutesPerWeek: undefined as unknown as number })}
          >
            {t('taper.addStep')}
          </Button>
        </fieldset>
        <TextField
          label={t('taper.contactName')}
          hint={t('taper.contactNameHint')}
          readers={t('readers')}
          error={fieldError(form, 'contactName')}
          {...form.register('contactName')}
        />
        <TextArea
          label={t('taper.contactTask')}
          hint={t('taper.contactTaskHint')}
          rows={2}
          readers={t('readers')}
          error={fieldError(form, 'contactTask')}
          {...form.register('contactTask')}
        />
        <TextArea
          label={t('taper.remaining')}
          hint={t('taper.remainingHint')}
          optional
          readers={t('readers')}
          error={fieldError(form, 'remainingQuestions')}
          {...form.register('remainingQuestions')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('taper.send')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
