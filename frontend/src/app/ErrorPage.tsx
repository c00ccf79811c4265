import { useRouteError } from 'react-router';
import { Problem, Unreachable } from '../api/problem';
import { useTexts } from '../i18n/useTexts';
import { Button, ButtonLink } from '../ui/Button';
import { ProblemNotice } from '../ui/Notice';
import { Page } from '../ui/Page';
import { paths } from './paths';

interface SorryProps {
  title: string;
  text: string;
  retry?: boolean;
  trace?: string;
}

function Sorry({ title, text, retry, trace }: SorryProps) {
  const t = useTexts('shell');
  return (
    <Page title={title}>
      <div className="stack reading">
        <p>{text}</p>
        {trace && <p className="small muted">{t('error.trace', { trace })}</p>}
        <p className="row">
          {retry && (
            <Button kind="primary" icon="autorenew" onClick={() => location.reload()}>
              {t('error.reload')}
            </Button>
          )}
          <ButtonLink to={paths.start}>{t('error.home')}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}

export function NotFoundPage() {
  const t = useTexts('shell');
  return <Sorry title={t('error.notFoundTitle')} text={t('error.notFoundText')} />;
}

/** What a page threw, in words; a page that cannot be loaded any more is usually an older version. */
export function ErrorPage() {
  const t = useTexts('shell');
  const error = useRouteError();
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  if (error instanceof Problem && error.status === 403) {
    return <Sorry title={t('error.forbiddenTitle')} text={error.detail || t('error.forbiddenText')} />;
  }
  if (error instanceof Unreachable || !navigator.onLine) {
    return <Sorry title={t('error.offlineTitle')} text={t('error.offlineText')} retry />;
  }
  const trace = error instanceof Problem ? error.traceId : undefined;
  return <Sorry title={t('error.title')} text={t('error.text')} retry trace={trace} />;
}

/** A page whose data could not be read: a heading all the same, and why. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTexts('shell');
  if (error instanceof Problem && error.status === 404) return <NotFoundPage />;
  return (
    <Page title={t('error.title')}>
      <ProblemNotice error={error} onRetry={onRetry} />
    </Page>
  );
}
