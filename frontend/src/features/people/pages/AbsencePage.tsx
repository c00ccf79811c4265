import '../people.css';
import { useMe } from '../../../api/useMe';
import { paths } from '../../../app/paths';
import { optionalDay, requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  EmptyState,
  formatDate,
  Link,
  LinkButton,
  Page,
  ProblemNotice,
  Select,
  Table,
  toast,
  today,
  Waiting,
} from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useAddDeputy, useEndDeputy } from '../api/useChangeDirectory';
import { useColleagues } from '../api/useColleagues';
import { useDeputies } from '../api/useDirectory';

const schema = z.object({
  deputyId: z.string().min(1, 'errors.choose'),
  validFrom: requiredDay(),
  validUntil: optionalDay(),
});

/** Who is away, who stands in, and one's own absence. */
export function AbsencePage() {
  const t = useTexts('people');
  const me = useMe();
  const deputies = useDeputies();
  const end = useEndDeputy(() => toast(t('deputies.ended')));
  const own = me.data?.person.id;
  return (
    <Page title={t('absence.title')} subtitle={t('deputies.intro')}>
      {deputies.isPending && <Waiting />}
      {deputies.isError && <ProblemNotice error={deputies.error} onRetry={() => void deputies.refetch()} />}
      {end.error && <ProblemNotice error={end.error} />}
      {deputies.data?.length === 0 && (
        <EmptyState title={t('deputies.none')}>{t('deputies.noneText')}</EmptyState>
      )}
      {deputies.data && deputies.data.length > 0 && (
        <Table
          caption={t('deputies.title')}
          rows={deputies.data}
          rowKey={(deputy) => deputy.id}
          columns={[
            { id: 'person', head: t('deputies.person'), rowHead: true, cell: (one) => one.personName },
            { id: 'deputy', head: t('deputies.deputy'), cell: (one) => one.deputyName },
            { id: 'from', head: t('deputies.from'), cell: (one) => formatDate(one.validFrom) },
            {
              id: 'until',
              head: t('deputies.until'),
              cell: (one) => (one.validUntil ? formatDate(one.validUntil) : t('deputies.open')),
            },
            {
              id: 'end',
              head: <span className="sr-only">{t('deputies.end')}</span>,
              right: true,
              cell: (one) =>
                one.personId === own && (
                  <LinkButton
                    aria-label={t('deputies.endOf', { person: one.personName, deputy: one.deputyName })}
                    onClick={() => end.mutate({ id: one.id })}
                  >
                    {t('deputies.end')}
                  </LinkButton>
                ),
            },
          ]}
        />
      )}
      <p className="reading">
        {t('absence.work')} <Link to={paths.todo}>{t('absence.toWork')}</Link>
      </p>
      {own && <OwnAbsence personId={own} />}
    </Page>
  );
}

function OwnAbsence({ personId }: { personId: string }) {
  const t = useTexts('people');
  const colleagues = useColleagues();
  const add = useAddDeputy();
  const form = useZodForm(schema, { deputyId: '', validFrom: today(), validUntil: '' });
  return (
    <section className="section reading">
      <h2>{t('absence.own')}</h2>
      <Form
        form={form}
        onSubmit={async (values) => {
          await add.mutateAsync({ personId, ...values, validUntil: values.validUntil || null });
          form.reset();
          toast(t('absence.done'));
        }}
      >
        <Select
          label={t('deputies.deputy')}
          empty={t('deputies.choose')}
          options={(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          error={fieldError(form, 'deputyId')}
          {...form.register('deputyId')}
        />
        <DateField control={form.control} name="validFrom" label={t('absence.from')} />
        <DateField control={form.control} name="validUntil" label={t('absence.until')} optional />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={add.isPending}>
            {t('absence.add')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
