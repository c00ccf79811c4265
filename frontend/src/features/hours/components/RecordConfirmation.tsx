import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, formatDate, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import type { Session } from '../api/types';
import { useAnswerSession } from '../api/useAnswerSession';

const SIGNERS = ['EMPLOYEE', 'SUPERVISOR', 'REPRESENTATIVE'];

/** Somebody signed a session on paper, or said so on the telephone. */
export function RecordConfirmation({ session, onClose }: { session: Session; onClose: () => void }) {
  const t = useTexts('hours');
  const { id, people } = useTheCase();
  const date = formatDate(session.heldOn);
  const form = useZodForm(z.object({ recordedFor: recordedForSchema }), { recordedFor: recordedForStart() });
  const scan = useScan(id, t('dialog.recorded.scanTitle', { date }), 'EVERYONE');
  const answer = useAnswerSession(id, () => {
    toast(t('done.recorded'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('dialog.recorded.title')}>
      <Form
        form={form}
        onSubmit={async ({ recordedFor }) =>
          answer.mutateAsync({
            sessionId: session.id,
            step: 'confirmation',
            body: { recordedFor: await scan.wish(recordedFor) },
          })
        }
      >
        <p className="muted">{t('dialog.session', { date, topic: session.topic })}</p>
        <RecordedForFields
          form={form}
          people={people.filter(({ relation }) => SIGNERS.includes(relation))}
          scan={scan}
        />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('dialog.recorded.send')}
          </Button>
          <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
