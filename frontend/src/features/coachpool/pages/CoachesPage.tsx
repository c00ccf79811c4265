import { useState } from 'react';
import { offered, useMe } from '../../../api/useMe';
import { useTexts } from '../../../i18n/useTexts';
import {
  Badge,
  Button,
  EmptyState,
  formatDate,
  Page,
  ProblemNotice,
  Table,
  today,
  Waiting,
} from '../../../ui';
import type { ListedCoach } from '../api/types';
import { useCoaches } from '../api/useCoaches';
import { CoachDialog } from '../components/CoachDialog';

function Recognition({ coach }: { coach: ListedCoach }) {
  const t = useTexts('coachpool');
  const { recognisedUntil, unmet } = coach;
  if (!recognisedUntil) return <Badge tone="warning">{t('pool.notRecognised')}</Badge>;
  if (recognisedUntil < today())
    return <Badge tone="danger">{t('pool.expired', { date: formatDate(recognisedUntil) })}</Badge>;
  return (
    <>
      {formatDate(recognisedUntil)}
      {unmet.map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The coaches of the office: how long recognised, where, for which industries and impairments. */
export function CoachesPage() {
  const t = useTexts('coachpool');
  const coaches = useCoaches();
  const { data: me } = useMe();
  const keeps = offered(me, 'COACH_ADMIT');
  const [dialog, setDialog] = useState<ListedCoach | 'new'>();
  return (
    <Page
      title={t('pool.title')}
      subtitle={t('pool.subtitle')}
      actions={
        keeps && (
          <Button kind="primary" icon="add" onClick={() => setDialog('new')}>
            {t('pool.add')}
          </Button>
        )
      }
    >
      {coaches.error && <ProblemNotice error={coaches.error} onRetry={() => void coaches.refetch()} />}
      {coaches.isPending && <Waiting />}
      {coaches.data?.length === 0 && <EmptyState title={t('pool.none')}>{t('pool.noneText')}</EmptyState>}
      {coaches.data && coaches.data.length > 0 && (
        <Table
          caption={t('pool.title')}
          rows={coaches.data}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              head: t('pool.name'),
              cell: ({ name, organisation }) => (organisation ? `${name}, ${organisation}` : name),
              rowHead: true,
            },
            { id: 'region', head: t('pool.region'), cell: ({ region }) => region },
            {
              id: 'industries',
              head: t('pool.industries'),
              cell: ({ industries }) => industries.join(', ') || '–',
            },
            {
              id: 'impairments',
              head: t('pool.impairments'),
              cell: ({ impairments }) => impairments.join(', ') || '–',
            },
            {
              id: 'until',
              head: t('pool.until'),
              cell: (coach) => <Recognition coach={coach} />,
            },
            { id: 'running', head: t('pool.cases'), cell: ({ running }) => running, right: true },
            ...(keeps
              ? [
                  {
                    id: 'change',
                    head: <span className="sr-only">{t('pool.change')}</span>,
                    cell: (coach: ListedCoach) => (
                      <Button small kind="tertiary" onClick={() => setDialog(coach)}>
                        {t('pool.change')}
                        <span className="sr-only"> {coach.name}</span>
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {dialog && (
        <CoachDialog coach={dialog === 'new' ? undefined : dialog} onClose={() => setDialog(undefined)} />
      )}
    </Page>
  );
}
