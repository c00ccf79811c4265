import '../platform.css';
import { useTranslation } from 'react-i18next';
import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, formatMoment, Link, Page, Pager, ProblemNotice, Table, Waiting } from '../../../ui';
import { useJournal } from '../api/useJournal';
import { useOffices } from '../api/useOffices';

/** Who did what to which office, the newest first. No case is mentioned in it. */
export function JournalPage() {
  const t = useTexts('platform');
  const { i18n } = useTranslation('platform');
  const journal = useJournal();
  const offices = useOffices();
  const entries = journal.data?.pages.flatMap((page) => page.entries) ?? [];
  const nameOf = (key: string) => offices.data?.find((office) => office.key === key)?.name ?? key;
  const known = (key: string) => i18n.exists(key, { ns: 'platform' });
  /** The name of a step is shown in words; reasons stand as they were written. */
  const more = (detail: string) => (known(`steps.${detail}`) ? t(`steps.${detail}`) : detail);

  return (
    <Page title={t('journal.title')} subtitle={t('journal.subtitle')}>
      {journal.error && <ProblemNotice error={journal.error} onRetry={() => void journal.refetch()} />}
      {journal.isPending && <Waiting />}
      {journal.data && entries.length === 0 && (
        <EmptyState title={t('journal.none')}>{t('journal.noneText')}</EmptyState>
      )}
      {entries.length > 0 && (
        <>
          <Table
            caption={t('journal.caption')}
            rows={entries}
            rowKey={(entry) => entry.id}
            columns={[
              { id: 'at', head: t('journal.at'), cell: (entry) => formatMoment(entry.at) },
              {
                id: 'what',
                head: t('journal.what'),
                rowHead: true,
                cell: (entry) =>
                  known(`journal.actions.${entry.action}`)
                    ? t(`journal.actions.${entry.action}`)
                    : entry.action,
              },
              {
                id: 'office',
                head: t('journal.office'),
                cell: (entry) => <Link to={`/plattform/aemter/${entry.office}`}>{nameOf(entry.office)}</Link>,
              },
              { id: 'who', head: t('journal.who'), cell: (entry) => entry.operator },
              { id: 'why', head: t('journal.why'), cell: (entry) => entry.detail && more(entry.detail) },
            ]}
          />
          <Pager
            shown={entries.length}
            hasMore={journal.hasNextPage}
            busy={journal.isFetchingNextPage}
            onMore={() => void journal.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
