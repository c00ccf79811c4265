import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, formatDate, ProblemNotice, Table, Waiting } from '../../../ui';
import { type Reading, useReads } from '../api/useReads';
import { useCaseWords } from '../useCaseWords';
import { useTheCase } from '../useTheCase';

/** "Wer hat meinen Fall gelesen?": every day, every person, in plain words. */
export function ReadsPage() {
  const t = useTexts('cases');
  const words = useCaseWords();
  const { id } = useTheCase();
  const { data, error, refetch } = useReads(id);
  const part = (name: string) =>
    t(words.known('cases', `reads.parts.${name}`) ? `reads.parts.${name}` : 'reads.parts.other');
  return (
    <div className="stack">
      <h2>{t('reads.title')}</h2>
      <p className="reading">{t('reads.text')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.length === 0 && <EmptyState title={t('reads.empty')}>{t('reads.emptyText')}</EmptyState>}
      {data && data.length > 0 && (
        <Table<Reading>
          caption={t('reads.title')}
          rows={data}
          rowKey={(one) => `${one.day} ${one.person} ${one.relation}`}
          columns={[
            { id: 'day', head: t('reads.day'), cell: ({ day }) => formatDate(day) },
            {
              id: 'person',
              head: t('reads.person'),
              rowHead: true,
              cell: ({ person, relation, organisation }) => (
                <>
                  {person}
                  <br />
                  <span className="muted">
                    {[relation && words.relation(relation), organisation].filter(Boolean).join(', ')}
                  </span>
                </>
              ),
            },
            {
              id: 'what',
              head: t('reads.what'),
              cell: ({ parts }) => [...new Set(parts.map(part))].join(', '),
            },
          ]}
        />
      )}
      <p>{t('reads.ask')}</p>
    </div>
  );
}
