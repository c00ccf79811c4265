import { saveFile } from '../../../api/saveFile';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  EmptyState,
  formatDate,
  Link,
  Page,
  ProblemNotice,
  Table,
  toast,
  Waiting,
} from '../../../ui';
import { usePosted, usePrintJobs } from '../api/usePrintJobs';

/** Letters that have to leave the house, the oldest first. */
export function PrintListPage() {
  const t = useTexts('documents');
  const jobs = usePrintJobs();
  const posted = usePosted(() => toast(t('print.done')));
  return (
    <Page title={t('print.title')} subtitle={t('print.subtitle')}>
      {jobs.error && <ProblemNotice error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {posted.error && <ProblemNotice error={posted.error} />}
      {jobs.isPending && <Waiting />}
      {jobs.data?.length === 0 && <EmptyState title={t('print.none')}>{t('print.noneText')}</EmptyState>}
      {jobs.data && jobs.data.length > 0 && (
        <Table
          caption={t('print.title')}
          rows={jobs.data}
          rowKey={({ id }) => id}
          columns={[
            { id: 'title', head: t('print.letter'), cell: ({ title }) => title, rowHead: true },
            {
              id: 'case',
              head: t('print.case'),
              cell: ({ caseId, caseNumber }) => (
                <Link className="nowrap" to={paths.case(caseId)}>
                  {caseNumber}
                </Link>
              ),
            },
            { id: 'to', head: t('print.to'), cell: ({ recipient }) => recipient },
            { id: 'since', head: t('print.since'), cell: ({ orderedAt }) => formatDate(orderedAt) },
            {
              id: 'steps',
              head: t('print.steps'),
              cell: (job) => (
                <span className="row">
                  <Button
                    small
                    icon="download"
                    onClick={() =>
                      void saveFile(`/api/cases/${job.caseId}/documents/${job.fileId}/content`, 'Brief.pdf')
                    }
                  >
                    {t('print.open')}
                    <span className="sr-only"> {job.caseNumber}</span>
                  </Button>
                  <Button
                    small
                    kind="primary"
                    busy={posted.isPending}
                    onClick={() => posted.mutate({ id: job.id, version: job.version })}
                  >
                    {t('print.posted')}
                    <span className="sr-only"> {job.caseNumber}</span>
                  </Button>
                </span>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
}
