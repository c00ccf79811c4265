import { daysUntil, formatDate } from './format';
import { useUiTexts } from './useUiTexts';

interface ClockProps {
  /** Last day of the period, ISO. */
  dueOn: string;
  /** First day of the period; without it only the days left are shown. */
  startedOn?: string;
  /** "§ 14 Abs. 2 Satz 2 SGB IX" */
  paragraph?: string;
  /** The clock stands still, and why. */
  pausedBecause?: string;
  today?: string;
  /** The day stands beside the clock already. */
  dayShown?: boolean;
}

/** A legal period: days left in words, a bar, day n of m, the paragraph. */
export function Clock({ dueOn, startedOn, paragraph, pausedBecause, today, dayShown }: ClockProps) {
  const t = useUiTexts();
  const left = daysUntil(dueOn, today);
  const total = startedOn ? daysUntil(dueOn, startedOn.slice(0, 10)) : undefined;
  const day = total === undefined ? undefined : Math.max(0, Math.min(total, total - left));
  const counted =
    total === undefined || day === undefined || total <= 0
      ? undefined
      : left < 0
        ? t('clock.had', { count: total })
        : t('clock.dayOf', { day, total });
  const look = pausedBecause ? '' : left < 0 ? ' clock-overdue' : left <= 7 ? ' clock-warning' : '';
  return (
    <div className={`clock${look}`}>
      <p className="clock-left">{pausedBecause ? t('clock.paused') : daysLeft(t, left)}</p>
      {total !== undefined && day !== undefined && total > 0 && (
        <svg className="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect className="meter-ground" width="100" height="6" rx="3" />
          <rect className="meter-value" width={(100 * day) / total} height="6" rx="3" />
        </svg>
      )}
      <p className="muted">
        {[
          pausedBecause,
          counted,
          total === undefined && !dayShown && t('clock.until', { date: formatDate(dueOn) }),
          paragraph,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function daysLeft(t: (key: string, values?: Record<string, unknown>) => string, left: number): string {
  if (left < 0) return t('clock.overdue', { count: -left });
  if (left === 0) return t('clock.today');
  return t('clock.left', { count: left });
}

/** Whose turn it is: a dot and words for me, quiet words for others; `who` as after "wartet auf". */
export function WhoseTurn({ mine, who }: { mine: boolean; who?: string }) {
  const t = useUiTexts();
  if (mine) return <span className="turn turn-yours">{t('turn.yours')}</span>;
  return (
    <span className="turn">
      <span className="muted">{t('turn.waitsFor')}</span> {who ? t('turn.who', { who }) : t('turn.others')}
    </span>
  );
}
