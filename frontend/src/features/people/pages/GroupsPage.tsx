import '../people.css';
import { useState } from 'react';
import type { Schema } from '../../../api/schema';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  Dialog,
  EmptyState,
  LinkButton,
  Page,
  ProblemNotice,
  Select,
  Table,
  TextField,
  toast,
  Waiting,
} from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Group } from '../api/people';
import { useAddGroup, useAddOrganisation, useRenameGroup } from '../api/useChangeDirectory';
import { useDecidingBodies } from '../api/useDecidingBodies';
import { useGroups, useOrganisations } from '../api/useDirectory';
import { DecidingBodies } from '../components/DecidingBodies';
import { PeopleTabs } from '../components/PeopleTabs';

const groupSchema = z.object({ name: requiredText(120) });
const newGroupSchema = groupSchema.extend({ decidingBody: z.string() });
const organisationSchema = z.object({ kind: z.string().min(1, 'errors.choose'), name: requiredText(200) });
const KINDS = ['OFFICE', 'IFD', 'COACHING_PROVIDER', 'EMPLOYER', 'COORDINATION', 'WORKSHOP', 'OTHER'];

/** Responsibility groups of the office, and the organisations people belong to. */
export function GroupsPage() {
  const t = useTexts('people');
  return (
    <Page title={t('groups.title')} subtitle={t('groups.intro')}>
      <PeopleTabs />
      <Groups />
      <DecidingBodies />
      <Organisations />
    </Page>
  );
}

function Groups() {
  const t = useTexts('people');
  const groups = useGroups();
  const [renaming, setRenaming] = useState<Group>();
  return (
    <section className="section-near">
      <h2>{t('groups.title')}</h2>
      {groups.isPending && <Waiting />}
      {groups.isError && <ProblemNotice error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data?.length === 0 && <EmptyState title={t('groups.none')}>{t('groups.noneText')}</EmptyState>}
      {groups.data && groups.data.length > 0 && (
        <Table
          caption={t('groups.title')}
          rows={groups.data}
          rowKey={(group) => group.id}
          columns={[
            { id: 'name', head: t('groups.name'), rowHead: true, cell: (group) => group.name },
            {
              id: 'body',
              head: t('groups.body'),
              cell: (group) => t(`groups.bodies.${group.decidingBody}`),
            },
            {
              id: 'members',
              head: t('groups.members'),
              cell: (group) => t('groups.membersCount', { count: group.members }),
            },
            {
              id: 'rename',
              head: <span className="sr-only">{t('groups.rename')}</span>,
              right: true,
              cell: (group) => (
                <LinkButton
                  aria-label={`${t('groups.rename')}: ${group.name}`}
                  onClick={() => setRenaming(group)}
                >
                  {t('groups.rename')}
                </LinkButton>
              ),
            },
          ]}
        />
      )}
      <AddGroup />
      {renaming && <RenameDialog group={renaming} onClose={() => setRenaming(undefined)} />}
    </section>
  );
}

function AddGroup() {
  const t = useTexts('people');
  const add = useAddGroup();
  const bodies = useDecidingBodies();
  const form = useZodForm(newGroupSchema, { name: '', decidingBody: 'OFFICE' });
  return (
    <Form
      form={form}
      label={t('groups.new')}
      onSubmit={async (values) => {
        await add.mutateAsync(values as Schema<'DirectoryControllerAddGroup'>);
        form.reset();
        toast(t('groups.done'));
      }}
    >
      <div className="people-add">
        <TextField
          id="group-name"
          label={t('groups.new')}
          autoComplete="off"
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        {(bodies.data?.length ?? 0) > 0 && (
          <Select
            label={t('groups.body')}
            options={['OFFICE', ...(bodies.data ?? []).map(({ body }) => body)].map((value) => ({
              value,
              label: t(`groups.bodies.${value}`),
            }))}
            error={fieldError(form, 'decidingBody')}
            {...form.register('decidingBody')}
          />
        )}
        <Button type="submit" busy={add.isPending}>
          {t('groups.add')}
        </Button>
      </div>
    </Form>
  );
}

function RenameDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const t = useTexts('people');
  const rename = useRenameGroup(group, onClose);
  const form = useZodForm(groupSchema, { name: group.name });
  return (
    <Dialog open onClose={onClose} title={`${t('groups.rename')}: ${group.name}`}>
      <Form form={form} onSubmit={(values) => rename.mutateAsync(values)}>
        <TextField
          id="group-rename"
          label={t('groups.name')}
          autoComplete="off"
          error={fieldError(form, 'name')}
          {...form.register('name')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={rename.isPending}>
            {t('groups.save')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Organisations() {
  const t = useTexts('people');
  const organisations = useOrganisations();
  const add = useAddOrganisation();
  const form = useZodForm(organisationSchema, { kind: '', name: '' });
  return (
    <section className="section">
      <h2>{t('groups.organisations')}</h2>
      <p className="muted reading">{t('groups.organisationsIntro')}</p>
      {organisations.data?.length === 0 && <p className="muted">{t('groups.organisationNone')}</p>}
      {organisations.data && organisations.data.length > 0 && (
        <Table
          caption={t('groups.organisations')}
          rows={organisations.data}
          rowKey={(organisation) => organisation.id}
          columns={[
            { id: 'name', head: t('groups.organisationName'), rowHead: true, cell: ({ name }) => name },
            { id: 'kind', head: t('groups.organisationKind'), cell: ({ kind }) => t(`groups.kinds.${kind}`) },
          ]}
        />
      )}
      <Form
        form={form}
        label={t('groups.organisationAdd')}
        onSubmit={async (values) => {
          await add.mutateAsync(values as Schema<'DirectoryControllerAddOrganisation'>);
          form.reset();
          toast(t('groups.done'));
        }}
      >
        <div className="people-add">
          <TextField
            id="organisation-name"
            label={t('groups.organisationName')}
            autoComplete="off"
            error={fieldError(form, 'name')}
            {...form.register('name')}
          />
          <Select
            label={t('groups.organisationKind')}
            empty={t('form.roleEmpty')}
            options={KINDS.map((value) => ({ value, label: t(`groups.kinds.${value}`) }))}
            error={fieldError(form, 'kind')}
            {...form.register('kind')}
          />
          <Button type="submit" busy={add.isPending}>
            {t('groups.organisationAdd')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
