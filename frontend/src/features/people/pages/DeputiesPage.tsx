import '../people.css';
import { optionalDay, requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  EmptyState,
  formatDate,
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
import { fullName } from '../api/people';
import { useAddDeputy, useEndDeputy } from '../api/useChangeDirectory';
import { useDeputies } from '../api/useDirectory';
import { usePeople } from '../api/usePeople';
import { PeopleTabs } from '../components/PeopleTabs';

const schema = z.object({
  personId: z.string().min(1, 'errors.choose'),
  deputyId: z.string().min(1, 'errors.choose'),
  validFrom: requiredDay(),
  validUntil: optionalDay(),
});

/** Who stands in for whom, from when until when. */
export function DeputiesPage() {
  const t = useTexts('people');
  const deputies = useDeputies();
  const end = useEndDeputy(() => toast(t('deputies.ended')));
  return (
    <Page title={t('deputies.title')} subtitle={t('deputies.intro')}>
      <PeopleTabs />
      {deputies.isPending && <Waiting />}
      {deputies.isError && <ProblemNotice error={deputies.error} onRetry={() => void deputies.refetch()} />}
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
              cell: (one) => (
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
      <AddDeputy />
    </Page>
  );
}

function AddDeputy() {
  const t = useTexts('people');
  const staff = usePeople({ q: '', role: '', staff: true });
  const add = useAddDeputy();
  const form = useZodForm(schema, { personId: '', deputyId: '', validFrom: today(), validUntil: '' });
  const people = (staff.data?.pages.flatMap((page) => page.people) ?? []).map((person) => ({
    value: person.id,
    label: fullName(person),
  }));
  return (
    <section className="section reading">
      <h2>{t('deputies.add')}</h2>
      <Form
        form={form}
        onSubmit={async (values) => {
          await add.mutateAsync({ ...values, validUntil: values.validUntil || null });
          form.reset();
          toast(t('deputies.done'));
        }}
      >
        <Select
          label={t('deputies.person')}
          empty={t('deputies.choose')}
          options={people}
          error={fieldError(form, 'personId')}
          {...form.register('personId')}
        />
        <Select
          label={t('deputies.deputy')}
          empty={t('deputies.choose')}
          options={people}
          error={fieldError(form, 'deputyId')}
          {...form.register('deputyId')}
        />
        <DateField control={form.control} name="validFrom" label={t('deputies.from')} />
        <DateField control={form.control} name="validUntil" label={t('deputies.until')} optional />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={add.isPending}>
            {t('deputies.add')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
