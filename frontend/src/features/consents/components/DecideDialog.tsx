import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useCaseWords } from '../../cases/useCaseWords';
import type { GiveConsent } from '../api/consents';
import { useGiveConsent } from '../api/useConsentWrites';
import type { Opened } from '../pages/ConsentsPage';
import { useTextIn } from '../useTextIn';

interface DecideDialogProps {
  overview: CaseOverview;
  opened: Extract<Opened, { what: 'decide' }>;
  onClose: () => void;
}

function schemaOf(recorded: boolean, chooses: boolean) {
  return z
    .object({
      decision: z.string().min(1, 'errors.choose'),
      to: z.array(z.string()),
      scope: z.string().trim().max(500),
      recordedFor: recorded ? recordedForSchema : z.any(),
    })
    .superRefine(({ decision, to }, context) => {
      if (chooses && decision === 'GIVEN' && to.length === 0) {
        context.addIssue({ code: 'custom', path: ['to'], message: 'errors.choose' });
      }
    });
}

/** The text, and a plain yes or no to it: neither is chosen beforehand. */
export function DecideDialog({ overview, opened, onClose }: DecideDialogProps) {
  const { form: consentForm, recorded } = opened;
  const t = useTexts('consents');
  const words = useCaseWords();
  const { textIn, shownIn } = useTextIn();
  const chooses = consentForm.to.length > 0;
  const people = overview.people.filter(({ relation }) => consentForm.givers.includes(relation));
  const form = useZodForm(schemaOf(recorded, chooses), {
    decision: '',
    to: [],
    scope: '',
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(
    overview.id,
    textIn(consentForm.title),
    consentForm.givers.includes('EMPLOYEE') ? 'HEALTH' : 'PROVIDERS',
    recorded,
  );
  const give = useGiveConsent(overview.id, () => {
    toast(t('done'));
    onClose();
  });
  const given = form.watch('decision') === 'GIVEN';
  return (
    <Dialog open onClose={onClose} title={textIn(consentForm.title)} wide>
      <Form
        form={form}
        onSubmit={async ({ decision, to, scope, recordedFor }) =>
          give.mutateAsync({
            form: consentForm.form,
            textVersion: consentForm.textVersion,
            language: shownIn,
            decision: decision as 'GIVEN' | 'REFUSED',
            to: decision === 'GIVEN' ? (to as GiveConsent['to']) : [],
            scope: scope || undefined,
            recordedFor: recorded ? await scan.wish(recordedFor) : undefined,
          })
        }
      >
        <p className="consent-text">{textIn(consentForm.text)}</p>
        {recorded && <RecordedForFields form={form} people={people} scan={scan} />}
        <ChoiceGroup
          label={t(recorded ? 'decisionRecorded' : 'decision')}
          error={fieldError(form, 'decision')}
          options={[
            { value: 'GIVEN', label: t(`yes.${consentForm.kind}`) },
            { value: 'REFUSED', label: t('no'), note: t('noNote') },
          ]}
          {...form.register('decision')}
        />
        {given && chooses && (
          <ChoiceGroup
            type="checkbox"
            label={t('to')}
            error={fieldError(form, 'to')}
            options={consentForm.to.map((value) => ({ value, label: words.relation(value) }))}
            {...form.register('to')}
          />
        )}
        {given && (
          <TextField
            label={t('scope')}
            hint={t('scopeHint')}
            optional
            readers={t('scopeReaders')}
            error={fieldError(form, 'scope')}
            {...form.register('scope')}
          />
        )}
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('save')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('notNow')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
