import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice } from '../../../ui/Notice';
import { useCases } from '../api/useCases';
import { CaseTable } from './CaseTable';

const FIRST = 5;

/** The newest of my cases, below the work list. */
export function MyCases() {
  const t = useTexts('caselist');
  const { data, error, refetch } = useCases({ q: '', states: [], mine: true, open: true });
  const first = data?.pages[0];
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!first || first.cases.length === 0) return null;
  const total = first.count?.number ?? first.cases.length;
  return (
    <section className="section" aria-labelledby="my-cases">
      <h2 id="my-cases">
        {t('title')} <span className="muted num">{total}</span>
      </h2>
      <CaseTable cases={first.cases.slice(0, FIRST)} />
      <p className="pager">
        <span className="muted">{t('shownOf', { shown: Math.min(FIRST, first.cases.length), total })}</span>
        <Link to={paths.cases}>{t('all')}</Link>
      </p>
    </section>
  );
}
