import { optionalText, requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextField, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { ScanField } from '../../cases/forms/ScanField';
import { useScan } from '../../cases/forms/useScan';
import { useCameBack } from '../api/useLetterWrites';
import type { LetterLine } from '../api/usePaperDesk';

const schema = z.object({ cameBackOn: requiredDay(), note: optionalText(500) });

/** What came back. The step it means is recorded where the step is taken. */
export function CameBackDialog({ letter, onClose }: { letter: LetterLine; onClose: () => void }) {
  const t = useTexts('paperdesk');
  const cameBack = useCameBack(onClose);
  const scan = useScan(letter.caseId, t('cameBackScan', { subject: letter.subject }), 'HEALTH');
  const form = useZodForm(schema, { cameBackOn: today(), note: '' });
  return (
    <Dialog open onClose={onClose} title={t('cameBackTitle')}>
      <Form
        form={form}
        onSubmit={async ({ cameBackOn, note }) =>
          cameBack.mutateAsync({
            id: letter.id,
            version: letter.version,
            caseId: letter.caseId,
            cameBackOn,
            note: note || undefined,
            scanId: await scan.send('/scan'),
          })
        }
      >
        <p>{t('cameBackText')}</p>
        <DateField control={form.control} name="cameBackOn" label={t('cameBackDay')} max={today()} />
        <TextField
          label={t('cameBackNote')}
          optional
          readers={t('officeReaders')}
          error={fieldError(form, 'note')}
          {...form.register('note')}
        />
        <ScanField form={form} scan={scan} name="scan" />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
