import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate } from '../../../ui/format';
import { Link } from '../../../ui/Link';
import { ProblemNotice } from '../../../ui/Notice';

type Kept = Schema<'KeptNoticesKept'>;

/** Notices to the reader in cases that are not in the list any more. */
export function KeptNotices() {
  const t = useTexts('caselist');
  const kinds = useTexts('decisions');
  const { data, error, refetch } = useQuery({
    queryKey: ['kept-notices'],
    queryFn: ({ signal }) => api.get<Kept[]>('/api/kept-notices', signal),
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || data.length === 0) return null;
  return (
    <section className="box stack stack-tight" aria-labelledby="kept-notices">
      <h2 id="kept-notices" className="h3">
        {t('kept.title')}
      </h2>
      <p className="small">{t('kept.text')}</p>
      <ul className="bullets">
        {data.map(({ caseId, number, kind, issuedAt }) => (
          <li key={`${caseId} ${kind} ${issuedAt}`}>
            <Link to={paths.case(caseId, 'bescheide')}>
              {t('kept.line', { kind: kinds(`kind.${kind}`), number })}
            </Link>
            {`, ${formatDate(issuedAt)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
