import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextField, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../api/useCase';
import { useRest } from '../api/useCaseSteps';

const schema = z.object({ since: requiredDay(), reason: requiredText(300) });

interface RestProps {
  overview: CaseOverview;
  open: boolean;
  onClose: () => void;
}

/** The case rests for a while: since when, and why. */
export function RestDialog({ overview, open, onClose }: RestProps) {
  const t = useTexts('cases');
  const rest = useRest(overview.id, overview.version, onClose);
  const form = useZodForm(schema, { since: today(), reason: '' });
  return (
    <Dialog open={open} onClose={onClose} title={t('rest.title')}>
      <Form form={form} onSubmit={(values) => rest.mutateAsync(values)}>
        <p>{t('rest.text')}</p>
        <DateField control={form.control} name="since" label={t('rest.since')} />
        <TextField
          label={t('rest.reason')}
          hint={t('rest.reasonHint')}
          readers={t('rest.reasonReaders')}
          error={fieldError(form, 'reason')}
          {...form.register('reason')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={rest.isPending}>
            {t('rest.confirm')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
