import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { type Stage, stages } from '../api/types';
import type { Columns } from './columns';

/** On a telephone the columns lie under one another; these links stay on top and show where one is. */
export function ColumnLinks({ columns }: { columns: Columns }) {
  const t = useTexts('goals');
  const current = useColumnInView();
  return (
    <nav className="board-links" aria-label={t('board.toColumn')}>
      <ul>
        {stages.map((stage) => (
          <li key={stage}>
            <a href={`#spalte-${stage}`} aria-current={stage === current ? 'true' : undefined}>
              {t(`stage.${stage}`)} <b>{columns[stage].length}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useColumnInView(): Stage {
  const [current, setCurrent] = useState<Stage>('PROPOSED');
  useEffect(() => {
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setCurrent((target as HTMLElement).dataset.stage as Stage);
        }
      },
      { rootMargin: '-20% 0px -70% 0px' },
    );
    for (const column of document.querySelectorAll('[data-stage]')) observer.observe(column);
    return () => observer.disconnect();
  }, []);
  return current;
}
