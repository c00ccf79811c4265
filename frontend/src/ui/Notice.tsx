import type { ReactNode } from 'react';
import { Problem } from '../api/problem';
import { Button } from './Button';
import { Icon } from './Icon';
import { useProblemParts } from './useProblemText';
import { useUiTexts } from './useUiTexts';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** Read out at once when it appears (only for what answers to an action). */
  announce?: boolean;
}

export function Notice({ tone = 'info', title, children, announce }: NoticeProps) {
  const role = announce ? (tone === 'danger' ? 'alert' : 'status') : undefined;
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <Icon name={tone} />
      <div className="stack stack-tight">
        {title && <p className="strong">{title}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

/** What went wrong and the way out, as the API says it; where it names places, each of them. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const said = useProblemParts()(error);
  // Who is signed out, or may not see it, gains nothing by asking again.
  const canHelp = !(error instanceof Problem && [401, 403, 404].includes(error.status));
  const t = useUiTexts();
  const title = said.title || t('problem.title');
  const places = error instanceof Problem ? error.fields.map(({ detail }) => detail) : [];
  const more = [...new Set(places)].filter((place) => place !== title && place !== said.text);
  return (
    <Notice tone="danger" announce title={title}>
      {said.text && said.text !== title && <p>{said.text}</p>}
      {more.length > 0 && (
        <ul className="bullets">
          {more.map((place) => (
            <li key={place}>{place}</li>
          ))}
        </ul>
      )}
      {onRetry && canHelp && (
        <p className="notice-action">
          <Button kind="secondary" small onClick={onRetry}>
            {t('retry')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
