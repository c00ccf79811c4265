import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import type { GoalView } from '../api/types';
import { useAssent } from '../api/useGoalWrites';

export const SPEAKING = ['EMPLOYEE', 'REPRESENTATIVE', 'HR', 'SUPERVISOR', 'JOB_COACH'];

interface Props {
  caseId: string;
  goal: GoalView;
  onClose: () => void;
}

/** A yes that came by telephone, letter or in person. */
export function RecordAssent({ caseId, goal, onClose }: Props) {
  const t = useTexts('goals');
  const { people } = useTheCase();
  const form = useZodForm(z.object({ recordedFor: recordedForSchema }), { recordedFor: recordedForStart() });
  const scan = useScan(caseId, t('goal.recordedAssent', { title: goal.title }), 'EVERYONE');
  const assent = useAssent(caseId, () => {
    toast(t('goal.recorded'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('goal.record')}>
      <Form
        form={form}
        onSubmit={async ({ recordedFor }) =>
          assent.mutateAsync({
            goalId: goal.id,
            edition: goal.edition,
            recordedFor: await scan.wish(recordedFor),
          })
        }
      >
        <p className="strong">{goal.title}</p>
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
