import { optionalText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextField } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../api/useCase';
import { useWithdraw } from '../api/useCaseSteps';
import { RecordedForFields } from '../forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../forms/recordedFor';
import { useScan } from '../forms/useScan';

const schema = z.object({ reason: optionalText(1000), recordedFor: recordedForSchema });

/** Somebody called or wrote that they no longer want it. */
export function RecordWithdrawal({ overview, onClose }: { overview: CaseOverview; onClose: () => void }) {
  const t = useTexts('cases');
  const people = overview.people.filter(({ relation }) => ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation));
  const form = useZodForm(schema, {
    reason: '',
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(overview.id, t('withdraw.scanTitle'), 'HEALTH');
  const withdraw = useWithdraw(overview.id, onClose);
  return (
    <Dialog open onClose={onClose} title={t('withdraw.title')}>
      <Form
        form={form}
        onSubmit={async ({ reason, recordedFor }) =>
          withdraw.mutateAsync({ reason: reason || undefined, recordedFor: await scan.wish(recordedFor) })
        }
      >
        <p className="field-hint">{t('withdraw.text')}</p>
        <RecordedForFields form={form} people={people} scan={scan} />
        <TextField
          label={t('withdraw.reasonRecorded')}
          optional
          readers={t('withdraw.reasonReaders')}
          error={fieldError(form, 'reason')}
          {...form.register('reason')}
        />
        <div className="dialog-actions">
          <Button type="submit" kind="danger" busy={form.formState.isSubmitting}>
            {t('withdraw.confirm')}
          </Button>
          <Button onClick={onClose}>{t('withdraw.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
