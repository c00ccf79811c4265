import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Checkbox, Dialog, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Participant } from '../api/useParticipants';
import { useLeave } from '../api/useParticipantWrites';
import { useCaseWords } from '../useCaseWords';

const schema = z.object({ reason: requiredText(300), keepsNotices: z.boolean() });

interface LeaveDialogProps {
  caseId: string;
  person: Participant;
  onClose: () => void;
}

/** Somebody no longer takes part: access ends at once, what they did stays. */
export function LeaveDialog({ caseId, person, onClose }: LeaveDialogProps) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const form = useZodForm(schema, { reason: '', keepsNotices: false });
  const leave = useLeave(caseId, () => {
    toast(t('people.left'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('people.leaveTitle', { name: person.name })}>
      <Form
        form={form}
        onSubmit={(values) => leave.mutateAsync({ id: person.id, version: person.version, ...values })}
      >
        <p>{t('people.leaveText', { name: person.name, relation: words.relation(person.relation) })}</p>
        <TextField
          label={t('people.leaveReason')}
          readers={t('people.leaveReaders')}
          error={fieldError(form, 'reason')}
          {...form.register('reason')}
        />
        {person.relation === 'HR' && (
          <Checkbox
            label={t('people.leaveStays')}
            hint={t('people.leaveNotices')}
            {...form.register('keepsNotices')}
          />
        )}
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
