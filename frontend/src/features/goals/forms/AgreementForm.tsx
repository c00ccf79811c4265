import { useFieldArray } from 'react-hook-form';
import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, IconButton, TextArea } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { TermsView } from '../api/types';

const schema = z.object({
  startsOn: requiredDay(),
  talksOn: z.array(z.object({ day: requiredDay() })).min(1),
  rooms: requiredText(1000),
  times: requiredText(1000),
  presence: requiredText(1000),
});

interface Props {
  terms?: TermsView | null;
  onSend: (terms: TermsView) => Promise<unknown>;
}

/** First day, days of the talks and the three rules of being there. */
export function AgreementForm({ terms, onSend }: Props) {
  const t = useTexts('goals');
  const form = useZodForm(schema, {
    startsOn: terms?.startsOn ?? '',
    talksOn: (terms?.talksOn ?? ['']).map((day) => ({ day })),
    rooms: terms?.rooms ?? '',
    times: terms?.times ?? '',
    presence: terms?.presence ?? '',
  });
  const talks = useFieldArray({ control: form.control, name: 'talksOn' });
  return (
    <Form
      form={form}
      onSubmit={({ talksOn, ...rest }) => onSend({ ...rest, talksOn: talksOn.map(({ day }) => day) })}
    >
      <DateField control={form.control} name="startsOn" label={t('agreement.startsOn')} />
      <fieldset className="field">
        <legend className="group-label">{t('agreement.talks')}</legend>
        <span className="field-hint">{t('agreement.talksHint')}</span>
        <div className="agreement-talks">
          {talks.fields.map((field, place) => (
            <div key={field.id} className="row">
              <DateField
                control={form.control}
                name={`talksOn.${place}.day`}
                label={t('agreement.talk', { number: place + 1 })}
              />
              {talks.fields.length > 1 && (
                <IconButton
                  icon="delete"
                  label={t('agreement.removeTalk', { number: place + 1 })}
                  onClick={() => talks.remove(place)}
                />
              )}
            </div>
          ))}
          {talks.fields.length < 12 && (
            <Button kind="tertiary" icon="add" onClick={() => talks.append({ day: '' })}>
              {t('agreement.addTalk')}
            </Button>
          )}
        </div>
      </fieldset>
      {(['rooms', 'times', 'presence'] as const).map((name) => (
        <TextArea
          key={name}
          label={t(`agreement.${name}`)}
          hint={t(`agreement.${name}Hint`)}
          rows={2}
          readers={t('readers')}
          error={fieldError(form, name)}
          {...form.register(name)}
        />
      ))}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
          {t('agreement.send')}
        </Button>
      </div>
    </Form>
  );
}
