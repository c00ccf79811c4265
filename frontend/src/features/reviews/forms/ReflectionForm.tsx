import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, TextArea, TextField, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useRecordReflection } from '../api/writes';

const schema = z.object({
  heldOn: requiredDay(),
  present: requiredText(500),
  whatHappened: requiredText(4000),
  whatWasTried: requiredText(4000),
  whatElseHelps: requiredText(4000),
});

/** The talk of the team before an early end. */
export function ReflectionForm({ caseId, again }: { caseId: string; again: boolean }) {
  const t = useTexts('reviews');
  const form = useZodForm(schema, {
    heldOn: today(),
    present: '',
    whatHappened: '',
    whatWasTried: '',
    whatElseHelps: '',
  });
  const record = useRecordReflection(caseId, () => {
    form.reset();
    toast(t('reflection.saved'));
  });
  return (
    <div className="reading">
      <Form form={form} onSubmit={(wish) => record.mutateAsync(wish)} label={t('reflection.title')}>
        <DateField control={form.control} name="heldOn" label={t('reflection.heldOn')} max={today()} />
        <TextField
          label={t('reflection.present')}
          hint={t('reflection.presentHint')}
          readers={t('providers')}
          error={fieldError(form, 'present')}
          {...form.register('present')}
        />
        {(['whatHappened', 'whatWasTried', 'whatElseHelps'] as const).map((part) => (
          <TextArea
            key={part}
            label={t(`reflection.${part}`)}
            readers={t('providers')}
            error={fieldError(form, part)}
            {...form.register(part)}
          />
        ))}
        <div className="form-actions">
          <Button type="submit" kind={again ? 'secondary' : 'primary'} busy={record.isPending}>
            {t('reflection.send')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
