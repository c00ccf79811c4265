import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import { useAssentToAgreement } from '../api/useAgreementWrites';
import { SPEAKING } from './RecordAssent';

interface Props {
  caseId: string;
  edition: number;
  onClose: () => void;
}

/** A yes to the agreement that came by telephone, letter or in person. */
export function RecordAgreement({ caseId, edition, onClose }: Props) {
  const t = useTexts('goals');
  const { people } = useTheCase();
  const form = useZodForm(z.object({ recordedFor: recordedForSchema }), { recordedFor: recordedForStart() });
  const scan = useScan(caseId, t('goal.recordedAgreement'), 'EVERYONE');
  const assent = useAssentToAgreement(caseId, () => {
    toast(t('goal.recorded'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('goal.record')}>
      <Form
        form={form}
        onSubmit={async ({ recordedFor }) =>
          assent.mutateAsync({ edition, recordedFor: await scan.wish(recordedFor) })
        }
      >
        <RecordedForFields
          form={form}
          people={people.filter(({ relation }) => SPEAKING.includes(relation))}
          scan={scan}
        />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('goal.recordSend')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
