import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Link, ProblemNotice, Waiting } from '../../../ui';

/** What was read, or that it is still coming, or why it could not be read. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  return query.error ? (
    <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <Waiting />
  );
}

interface SubPageProps {
  caseId: string;
  title: ReactNode;
  intro?: ReactNode;
  children: ReactNode;
}

/** A page below the tab: the way back, its heading, what it is for. */
export function SubPage({ caseId, title, intro, children }: SubPageProps) {
  const t = useTexts('reviews');
  return (
    <div className="stack">
      <p className="small">
        <Link to={paths.case(caseId, 'gespraeche')}>{t('back')}</Link>
      </p>
      <h2>{title}</h2>
      {intro && <p className="muted reading">{intro}</p>}
      {children}
    </div>
  );
}
