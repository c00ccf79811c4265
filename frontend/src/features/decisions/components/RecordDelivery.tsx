import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import { useChooseDelivery } from '../api/useNotices';

const schema = z.object({ delivery: z.string().min(1, 'errors.choose'), recordedFor: recordedForSchema });

/** How somebody without a computer, or who called, wants to get notices. */
export function RecordDelivery({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useTexts('decisions');
  const people = useTheCase().people.filter(({ relation }) =>
    ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation),
  );
  const form = useZodForm(schema, {
    delivery: '',
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(caseId, t('notices.deliveryRecord'), 'HEALTH');
  const choose = useChooseDelivery(caseId, () => {
    toast(t('notices.chosen'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('notices.deliveryRecord')}>
      <Form
        form={form}
        onSubmit={async ({ delivery, recordedFor }) =>
          choose.mutateAsync({
            delivery: delivery as 'POST' | 'PORTAL',
            recordedFor: await scan.wish(recordedFor),
          })
        }
      >
        <RecordedForFields form={form} people={people} scan={scan} />
        <ChoiceGroup
          label={t('notices.deliveryWish')}
          cardWidth="12rem"
          error={fieldError(form, 'delivery')}
          options={[
            { value: 'POST', label: t('notices.byPost') },
            { value: 'PORTAL', label: t('notices.inPortal') },
          ]}
          {...form.register('delivery')}
        />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('notices.deliverySave')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
