import { optionalText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Participant } from '../api/useParticipants';
import { useChangeParticipant } from '../api/useParticipantWrites';

const schema = z.object({ reachable: z.string().min(1, 'errors.choose'), scope: optionalText(500) });

interface ChangePersonProps {
  caseId: string;
  person: Participant;
  onClose: () => void;
}

/** How somebody wants to be reached; of a representative also what they may do. */
export function ChangePerson({ caseId, person, onClose }: ChangePersonProps) {
  const t = useTexts('cases');
  const form = useZodForm(schema, { reachable: person.reachable as string, scope: person.scope ?? '' });
  const change = useChangeParticipant(caseId, () => {
    toast(t('people.changed'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={person.name}>
      <Form
        form={form}
        onSubmit={({ reachable, scope }) =>
          change.mutateAsync({
            id: person.id,
            version: person.version,
            reachable: reachable as Participant['reachable'],
            scope: scope || undefined,
          })
        }
      >
        <ChoiceGroup
          label={t('people.reachable')}
          error={fieldError(form, 'reachable')}
          options={['PORTAL', 'LETTER', 'PHONE'].map((value) => ({
            value,
            label: t(`people.reachables.${value}`),
          }))}
          {...form.register('reachable')}
        />
        {person.relation === 'REPRESENTATIVE' && (
          <TextField
            label={t('people.scope')}
            hint={t('people.scopeHint')}
            readers={t('people.scopeReaders')}
            error={fieldError(form, 'scope')}
            {...form.register('scope')}
          />
        )}
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={change.isPending}>
            {t('people.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
