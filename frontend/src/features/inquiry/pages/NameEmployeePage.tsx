import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Checkbox, Notice, TextField, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { PersonFields } from '../../cases/forms/PersonFields';
import { NOBODY, personSchema, personWish } from '../../cases/forms/person';
import { useTheCase } from '../../cases/useTheCase';
import { useNameEmployee } from '../api/useNameEmployee';

const schema = z.object({
  employee: personSchema,
  workplace: requiredText(200),
  agreed: z.boolean().refine((yes) => yes, 'inquiry:name.agreedError'),
});

/** The person it is about said yes: from now on they stand in the case with their name. */
export function NameEmployeePage() {
  const t = useTexts('inquiry');
  const overview = useTheCase();
  const navigate = useNavigate();
  const form = useZodForm(schema, { employee: NOBODY, workplace: overview.workplace, agreed: false });
  const name = useNameEmployee(overview.id, () => {
    toast(t('name.done'));
    void navigate(paths.case(overview.id));
  });
  return (
    <section className="stack reading" aria-labelledby="name-employee">
      <h2 id="name-employee">{t('name.title')}</h2>
      {overview.employee ? (
        <Notice>{t('name.already')}</Notice>
      ) : (
        <Form
          form={form}
          onSubmit={({ employee, ...rest }) => name.mutateAsync({ ...rest, employee: personWish(employee) })}
        >
          <p>{t('name.text')}</p>
          <PersonFields form={form} at="employee" readers={t('readers.contact')} />
          <TextField
            label={t('name.workplace')}
            error={fieldError(form, 'workplace')}
            {...form.register('workplace')}
          />
          <Checkbox
            label={t('name.agreed')}
            error={fieldError(form, 'agreed')}
            {...form.register('agreed')}
          />
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={name.isPending}>
              {t('name.save')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}
