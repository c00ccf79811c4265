import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, EmptyState, formatDate, Page, ProblemNotice, toast, Waiting } from '../../../ui';
import { useCoachRequests, useCommit } from '../api/useCoachRequests';

/** What a coach sees before taking part: that an office asks, and the promise that comes first. */
export function CoachRequestsPage() {
  const t = useTexts('coachpool');
  const requests = useCoachRequests();
  const commit = useCommit(() => toast(t('requests.done')));
  return (
    <Page title={t('requests.title')} subtitle={t('requests.subtitle')}>
      {requests.error && <ProblemNotice error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.isPending && <Waiting />}
      {requests.data?.requests.length === 0 && (
        <EmptyState title={t('requests.none')}>{t('requests.noneText')}</EmptyState>
      )}
      {commit.error && <ProblemNotice error={commit.error} />}
      <div className="stack reading">
        {requests.data?.requests.map(({ choiceId, office, proposedAt, committedAt }) => (
          <section
            key={choiceId}
            className={`box stack${committedAt ? '' : ' box-yours'}`}
            aria-label={office}
          >
            <h2 className="h3">{t('requests.from', { office, date: formatDate(proposedAt) })}</h2>
            {committedAt ? (
              <p>
                <Badge tone="success">{t('requests.committed', { date: formatDate(committedAt) })}</Badge>{' '}
                {t('requests.then')}
              </p>
            ) : (
              <>
                <p>{t('requests.first')}</p>
                <blockquote className="box box-quiet">{requests.data.secrecyText}</blockquote>
                <div>
                  <Button kind="primary" busy={commit.isPending} onClick={() => commit.mutate(choiceId)}>
                    {t('requests.commit')}
                  </Button>
                </div>
              </>
            )}
          </section>
        ))}
      </div>
    </Page>
  );
}
