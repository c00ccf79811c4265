import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, TextArea, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CareCheckView } from '../api/types';
import { useRecordCheck } from '../api/writes';

const schema = z.object({
  doneOn: requiredDay(),
  employed: z.enum(['yes', 'no']),
  finding: requiredText(2000),
  supportNeeded: z.enum(['yes', 'no']),
});

interface Props {
  caseId: string;
  check: CareCheckView;
  onClose: () => void;
}

/** What a check found. */
export function CheckForm({ caseId, check, onClose }: Props) {
  const t = useTexts('reviews');
  const form = useZodForm(schema, {
    doneOn: today(),
    employed: undefined,
    finding: '',
    supportNeeded: undefined,
  });
  const record = useRecordCheck(caseId, () => {
    toast(t('care.recorded'));
    onClose();
  });
  const yesNo = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return (
    <Form
      form={form}
      onSubmit={({ doneOn, employed, finding, supportNeeded }) =>
        record.mutateAsync({
          months: check.months,
          version: check.version,
          doneOn,
          finding,
          employed: employed === 'yes',
          supportNeeded: supportNeeded === 'yes',
        })
      }
    >
      <DateField control={form.control} name="doneOn" label={t('care.doneOn')} max={today()} />
      <ChoiceGroup
        label={t('care.employed')}
        cardWidth="9rem"
        error={fieldError(form, 'employed')}
        options={yesNo}
        {...form.register('employed')}
      />
      <TextArea
        label={t('care.finding')}
        readers={t('readers')}
        error={fieldError(form, 'finding')}
        {...form.register('finding')}
      />
      <ChoiceGroup
        label={t('care.supportNeeded')}
        cardWidth="9rem"
        error={fieldError(form, 'supportNeeded')}
        options={yesNo}
        {...form.register('supportNeeded')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('care.recordSend')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('review.cancel')}
        </Button>
      </div>
    </Form>
  );
}
