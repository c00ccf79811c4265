import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { ScanField } from '../../cases/forms/ScanField';
import { useScan } from '../../cases/forms/useScan';
import { useStepWords } from '../../cases/useStepWords';
import { useAddScan } from '../api/useAddScan';
import type { RecordedStep } from '../api/usePaperDesk';

/** The paper came after the call was written down: its scan is added to that step. */
export function AddScan({ step, onClose }: { step: RecordedStep; onClose: () => void }) {
  const t = useTexts('paperdesk');
  const words = useStepWords();
  const form = useZodForm(z.object({}), {});
  const scan = useScan(step.caseId, words(step.operation), 'HEALTH');
  const add = useAddScan(step.caseId, () => {
    toast(t('scan.done'));
    onClose();
  });

  async function send() {
    const scanId = await scan.send('/scan');
    if (!scanId) form.setError('scan' as never, { message: 'errors.file' });
    else await add.mutateAsync({ stepId: step.id, scanId });
  }

  return (
    <Dialog open onClose={onClose} title={t('scan.title')}>
      <Form form={form} onSubmit={send}>
        <p className="strong">
          {words(step.operation)}, {step.forWhom}
        </p>
        <ScanField form={form} scan={scan} name="scan" needed />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('scan.add')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
