import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Notice } from '../../../ui';
import type { DecisionDraft } from '../api/types';

type Changed = DecisionDraft['changed'];

function Points({ title, points }: { title: string; points: Changed['now'] }) {
  const t = useTexts('decisions');
  if (points.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className="bullets">
        {points.map(({ outcome, sentence }) => (
          <li key={sentence}>
            {t(`rules.${outcome}`)}: {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

interface CheckChangedProps {
  changed: Changed;
  /** What to do about it. */
  children: ReactNode;
  action?: ReactNode;
}

/** What the check says otherwise than when the reasons were written. */
export function CheckChanged({ changed, children, action }: CheckChangedProps) {
  const t = useTexts('decisions');
  if (changed.now.length + changed.before.length === 0) return null;
  return (
    <Notice tone="warning" title={t('changed.title')}>
      <div className="stack stack-tight">
        <p>{children}</p>
        <Points title={t('changed.now')} points={changed.now} />
        <Points title={t('changed.before')} points={changed.before} />
        {action && <p>{action}</p>}
      </div>
    </Notice>
  );
}
