import '../people.css';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import {
  ButtonLink,
  EmptyState,
  Link,
  Page,
  Pager,
  ProblemNotice,
  Select,
  Table,
  TextField,
  Waiting,
} from '../../../ui';
import { ROLES } from '../api/people';
import { usePeople } from '../api/usePeople';
import { AccessBadge } from '../components/AccessBadge';
import { PeopleTabs } from '../components/PeopleTabs';
import { RoleNames } from '../components/RoleNames';

const TYPING_PAUSE_MS = 350;

/** Everybody of the office: search by family name, filter by role, invite. */
export function PeoplePage() {
  const t = useTexts('people');
  const role = useTexts('roles');
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const wanted = search.get('rolle') ?? '';
  const staff = search.get('nur') === 'stellen';
  const [typed, setTyped] = useState(q);
  const people = usePeople({ q, role: wanted, staff });
  const lines = people.data?.pages.flatMap((page) => page.people) ?? [];

  function show(name: string, value: string) {
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search
  useEffect(() => {
    const timer = setTimeout(() => typed.trim() !== q && show('q', typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <ButtonLink kind="primary" icon="add" to="/verwaltung/personen/neu">
          {t('invite')}
        </ButtonLink>
      }
    >
      <PeopleTabs />
      <div role="search" className="people-search">
        <TextField
          type="search"
          id="people-q"
          label={t('search')}
          hint={t('searchHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select
          id="people-role"
          label={t('role')}
          empty={t('everyRole')}
          options={ROLES.map((value) => ({ value, label: role(value) }))}
          value={wanted}
          onChange={(event) => show('rolle', event.target.value)}
        />
        <div className="chips">
          <button
            type="button"
            className="chip"
            aria-pressed={staff}
            onClick={() => show('nur', staff ? '' : 'stellen')}
          >
            {t('staffOnly')}
          </button>
        </div>
      </div>
      {people.isPending && <Waiting />}
      {people.isError && <ProblemNotice error={people.error} onRetry={() => void people.refetch()} />}
      {people.data && lines.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {lines.length > 0 && (
        <>
          <Table
            caption={t('caption')}
            rows={lines}
            rowKey={(person) => person.id}
            columns={[
              {
                id: 'name',
                head: t('columns.name'),
                rowHead: true,
                cell: (person) => (
                  <Link to={`/verwaltung/personen/${person.id}`}>
                    {`${person.familyName}, ${person.givenName}`}
                  </Link>
                ),
              },
              {
                id: 'roles',
                head: t('columns.roles'),
                cell: (person) => <RoleNames roles={person.roles} />,
              },
              {
                id: 'organisation',
                head: t('columns.organisation'),
                cell: (person) => person.organisationName ?? t('noOrganisation'),
              },
              {
                id: 'access',
                head: t('columns.access'),
                cell: (person) => <AccessBadge access={person.access} />,
              },
            ]}
          />
          <Pager
            shown={lines.length}
            hasMore={people.hasNextPage}
            busy={people.isFetchingNextPage}
            onMore={() => void people.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
