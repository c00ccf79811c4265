import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, TextField } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { FirstAdministrator, Office } from '../api/offices';
import { useStartOnboarding } from '../api/useStartOnboarding';

const schema = z.object({
  salutation: z.enum(['FRAU', 'HERR', 'NONE']),
  givenName: requiredText(80),
  familyName: requiredText(80),
  email: z.email().max(200),
});

interface AdministratorDialogProps {
  office: Office;
  /** Whom the operator named before. */
  known?: FirstAdministrator;
  open: boolean;
  onClose: () => void;
}

/** Asks for the one thing the operator has to know of an office: its first administrator. */
export function AdministratorDialog(props: AdministratorDialogProps) {
  const t = useTexts('platform');
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('start.title', { office: props.office.name })}>
      <AdministratorForm {...props} />
    </Dialog>
  );
}

function AdministratorForm({ office, known, onClose }: AdministratorDialogProps) {
  const t = useTexts('platform');
  const start = useStartOnboarding(office.key, onClose);
  const form = useZodForm(schema, known ?? { salutation: 'FRAU', givenName: '', familyName: '', email: '' });
  return (
    <Form form={form} onSubmit={(values) => start.mutateAsync(values)}>
      <p>{t('start.intro')}</p>
      <ChoiceGroup
        label={t('start.salutation')}
        cardWidth="8rem"
        error={fieldError(form, 'salutation')}
        options={(['FRAU', 'HERR', 'NONE'] as const).map((value) => ({
          value,
          label: t(`salutations.${value}`),
        }))}
        {...form.register('salutation')}
      />
      <TextField
        label={t('start.givenName')}
        autoComplete="off"
        error={fieldError(form, 'givenName')}
        {...form.register('givenName')}
      />
      <TextField
        label={t('start.familyName')}
        autoComplete="off"
        error={fieldError(form, 'familyName')}
        {...form.register('familyName')}
      />
      <TextField
        label={t('start.email')}
        type="email"
        autoComplete="off"
        hint={t('start.emailHint')}
        error={fieldError(form, 'email')}
        {...form.register('email')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={start.isPending}>
          {known ? t('start.again') : t('start.submit')}
        </Button>
        <Button onClick={onClose}>{t('start.cancel')}</Button>
      </div>
    </Form>
  );
}
