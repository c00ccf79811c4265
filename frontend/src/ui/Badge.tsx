import type { ReactNode } from 'react';
import { Icon } from './Icon';

export type BadgeTone = 'neutral' | 'success' | 'warning' | 'danger' | 'info';

/** A state in a word, with an icon when it is good or bad: never by colour alone. */
export function Badge({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: string;
  children: ReactNode;
}) {
  const sign = icon ?? (tone === 'neutral' ? undefined : tone);
  return (
    <span className={`badge badge-${tone}${sign ? '' : ' badge-plain'}`}>
      {sign && <Icon name={sign} small />}
      {children}
    </span>
  );
}
