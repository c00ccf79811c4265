import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, Notice, Select, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { useCaseWords } from '../../cases/useCaseWords';
import type { ConsentForm } from '../api/consents';
import { useAskConsent } from '../api/useConsentWrites';
import { useTextIn } from '../useTextIn';

const schema = z.object({ participantId: z.string().min(1, 'errors.choose') });

interface AskDialogProps {
  overview: CaseOverview;
  form: ConsentForm;
  onClose: () => void;
}

/** Somebody of the case is asked for an answer; it then waits for them. */
export function AskDialog({ overview, form: consentForm, onClose }: AskDialogProps) {
  const t = useTexts('consents');
  const words = useCaseWords();
  const { textIn } = useTextIn();
  const people = overview.people.filter(({ relation }) => consentForm.givers.includes(relation));
  const form = useZodForm(schema, {
    participantId: people.length === 1 ? (people[0]?.participantId ?? '') : '',
  });
  const ask = useAskConsent(overview.id, () => {
    toast(t('asked'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('askTitle')}>
      {people.length === 0 ? (
        <Notice>{t('nobodyToAsk', { who: consentForm.givers.map(words.relation).join(', ') })}</Notice>
      ) : (
        <Form
          form={form}
          onSubmit={({ participantId }) => ask.mutateAsync({ form: consentForm.form, participantId })}
        >
          <p>{t('askText', { title: textIn(consentForm.title) })}</p>
          <Select
            label={t('askWhom')}
            empty={t('choose')}
            error={fieldError(form, 'participantId')}
            options={people.map(({ participantId, name, relation }) => ({
              value: participantId,
              label: `${name}, ${words.relation(relation)}`,
            }))}
            {...form.register('participantId')}
          />
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={ask.isPending}>
              {t('askSend')}
            </Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
