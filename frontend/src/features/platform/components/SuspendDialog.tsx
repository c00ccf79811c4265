import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Office } from '../api/offices';
import { useSuspend } from '../api/useChangeOffice';

const schema = z.object({ reason: requiredText(500) });

/** Danger asks once and says what happens to the people of the office. */
export function SuspendDialog({
  office,
  open,
  onClose,
}: {
  office: Office;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTexts('platform');
  return (
    <Dialog open={open} onClose={onClose} title={t('suspend.title', { office: office.name })}>
      <SuspendForm office={office} onClose={onClose} />
    </Dialog>
  );
}

function SuspendForm({ office, onClose }: { office: Office; onClose: () => void }) {
  const t = useTexts('platform');
  const suspend = useSuspend(office.key, () => {
    toast(t('suspend.done', { office: office.name }));
    onClose();
  });
  const form = useZodForm(schema, { reason: '' });
  return (
    <Form form={form} onSubmit={(values) => suspend.mutateAsync(values)}>
      <p>{t('suspend.consequence')}</p>
      <TextArea
        label={t('suspend.reason')}
        readers={t('suspend.readers')}
        error={fieldError(form, 'reason')}
        {...form.register('reason')}
      />
      <div className="form-actions">
        <Button type="submit" kind="danger" busy={suspend.isPending}>
          {t('suspend.submit')}
        </Button>
        <Button onClick={onClose}>{t('start.cancel')}</Button>
      </div>
    </Form>
  );
}
