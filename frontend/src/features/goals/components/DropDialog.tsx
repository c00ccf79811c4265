import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextArea } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { GoalView } from '../api/types';

interface Props {
  goal: GoalView;
  onClose: () => void;
  onDrop: (reason: string) => Promise<unknown>;
}

/** A goal is not pursued any more: never without saying why. */
export function DropDialog({ goal, onClose, onDrop }: Props) {
  const t = useTexts('goals');
  const form = useZodForm(z.object({ reason: requiredText(500) }), { reason: '' });
  return (
    <Dialog open onClose={onClose} title={t('drop.title')}>
      <Form form={form} onSubmit={({ reason }) => onDrop(reason)}>
        <p>{t('drop.text', { title: goal.title })}</p>
        <div className="section-near">
          <TextArea
            label={t('drop.reason')}
            readers={t('readers')}
            error={fieldError(form, 'reason')}
            {...form.register('reason')}
          />
        </div>
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('drop.confirm')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('drop.keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
