import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Participant } from '../api/useParticipants';
import { useLeave } from '../api/useParticipantWrites';
import { useCaseWords } from '../useCaseWords';

const schema = z.object({ reason: requiredText(300) });

interface LeaveDialogProps {
  caseId: string;
  person: Participant;
  onClose: () => void;
}

/** Somebody no longer takes part: access ends at once, what they did stays. */
export function LeaveDialog({ caseId, person, onClose }: LeaveDialogProps) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const form = useZodForm(schema, { reason: '' });
  const leave = useLeave(caseId, () => {
    toast(t('people.left'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('people.leaveTitle', { name: person.name })}>
      <Form
        form={form}
        onSubmit={({ reason }) => leave.mutateAsync({ id: person.id, version: person.version, reason })}
      >
        <p>{t('people.leaveText', { name: person.name, relation: words.relation(person.relation) })}</p>
        {person.relation === 'HR' && <p>{t('people.leaveNotices')}</p>}
        <TextField
          label={t('people.leaveReason')}
          readers={t('people.leaveReaders')}
          error={fieldError(form, 'reason')}
          {...form.register('reason')}
        />
        <div className="form-actions">
          <Button type="submit" kind="danger" busy={leave.isPending}>
            {t('people.leaveConfirm')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('people.keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
