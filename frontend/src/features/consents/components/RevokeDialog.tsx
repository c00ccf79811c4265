import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useRevokeConsent } from '../api/useConsentWrites';
import type { Opened } from '../pages/ConsentsPage';
import { useTextIn } from '../useTextIn';

interface RevokeDialogProps {
  overview: CaseOverview;
  opened: Extract<Opened, { what: 'revoke' }>;
  onClose: () => void;
}

/** Taking back: asked once, with what follows; nobody has to say why. */
export function RevokeDialog({ overview, opened, onClose }: RevokeDialogProps) {
  const { form: consentForm, consent, recorded } = opened;
  const t = useTexts('consents');
  const { textIn } = useTextIn();
  const people = overview.people.filter(({ relation }) => consentForm.givers.includes(relation));
  const giver = people.find(({ name, relation }) => name === consent.givenBy && relation === consent.givenAs);
  const form = useZodForm(z.object({ recordedFor: recorded ? recordedForSchema : z.any() }), {
    recordedFor: recordedForStart(giver?.participantId),
  });
  const scan = useScan(
    overview.id,
    t('scanRevoked', { title: textIn(consentForm.title) }),
    'HEALTH',
    recorded,
  );
  const revoke = useRevokeConsent(overview.id, () => {
    toast(t('revoked'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('revokeTitle', { title: textIn(consentForm.title) })}>
      <Form
        form={form}
        onSubmit={async ({ recordedFor }) =>
          revoke.mutateAsync({
            id: consent.id,
            version: consent.version,
            recordedFor: recorded ? await scan.wish(recordedFor) : undefined,
          })
        }
      >
        <p>{t(`revokeTexts.${consentForm.kind}`)}</p>
        {recorded && <RecordedForFields form={form} people={people} scan={scan} />}
        <div className="form-actions">
          <Button type="submit" kind="danger" busy={form.formState.isSubmitting}>
            {t('revokeConfirm')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
