import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { PackagePart } from '../../cases/api/usePackage';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import { type RequestStep, useRequestStep } from '../api/useRequests';
import { audienceOf } from '../forms/entry';

const schema = z.object({ step: z.string().min(1, 'errors.choose'), recordedFor: recordedForSchema });

interface RecordStepDialogProps {
  caseId: string;
  part: PackagePart;
  onClose: () => void;
}

/** Somebody called or wrote that they ask for it, or that they no longer want it. */
export function RecordStepDialog({ caseId, part, onClose }: RecordStepDialogProps) {
  const t = useTexts('benefits');
  const { people } = useTheCase();
  const entitled = people.filter(({ relation }) =>
    part.recipient === 'EMPLOYER' ? relation === 'HR' : ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation),
  );
  const steps: RequestStep[] = part.state === 'SUGGESTED' ? ['application', 'withdrawal'] : ['withdrawal'];
  const form = useZodForm(schema, {
    step: steps[0] ?? '',
    recordedFor: recordedForStart(entitled.length === 1 ? entitled[0]?.participantId : ''),
  });
  const scan = useScan(caseId, t('ask.scanTitle'), audienceOf(part.recipient));
  const take = useRequestStep(caseId, (done) => {
    toast(t(`steps.${done}`));
    onClose();
  });
  return (
    <Dialog open wide onClose={onClose} title={t('card.recordTitle', { name: part.name })}>
      <Form
        form={form}
        onSubmit={async ({ step, recordedFor }) =>
          take.mutateAsync({
            id: part.id,
            version: part.version,
            step: step as RequestStep,
            recordedFor: await scan.wish(recordedFor),
          })
        }
      >
        <ChoiceGroup
          label={t('card.recordWhat')}
          options={steps.map((value) => ({ value, label: t(`card.recordSteps.${value}`) }))}
          error={fieldError(form, 'step')}
          {...form.register('step')}
        />
        <RecordedForFields form={form} people={entitled} scan={scan} />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('card.save')}
          </Button>
          <Button onClick={onClose}>{t('ask.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
