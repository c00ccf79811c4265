import { type ReactNode, useEffect, useState } from 'react';
import { useUiTexts } from './useUiTexts';

/** Nothing there yet: says what comes next, and offers it where somebody may do it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="empty">
      <p className="strong">{title}</p>
      {children && <div className="muted reading">{children}</div>}
      {action && <p>{action}</p>}
    </div>
  );
}

/** While something loads. Shows only after a moment, so that fast answers do not flicker. */
export function Waiting({ label }: { label?: string }) {
  const t = useUiTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      {slow && (
        <>
          <span className="waiting-mark" aria-hidden="true" />
          {label ?? t('waiting')}
        </>
      )}
    </div>
  );
}

/** Progress that tells the truth: steps done of all steps. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  const t = useUiTexts();
  return (
    <div className="progress">
      <p className="row row-between small">
        <span>{label}</span>
        <span className="muted num">{t('progress.of', { done, total })}</span>
      </p>
      <progress value={done} max={total} aria-label={label} />
    </div>
  );
}
