import { useTexts } from '../../../i18n/useTexts';
import { daysUntil, formatDate, formatWeekday, today } from '../../../ui';
import type { CaseClock, CaseDate, CaseOverview } from '../api/useCase';
import { useCaseWords } from '../useCaseWords';

/** What runs out first; clocks that are kept or missed no longer press. */
export function pressingClock({ clocks }: Pick<CaseOverview, 'clocks'>): CaseClock | undefined {
  return clocks
    .filter(({ state }) => state === 'RUNNING' || state === 'OVERDUE')
    .sort((one, other) => one.due.localeCompare(other.due))[0];
}

/** Limits after which silence grants (§ 185 (9) SGB IX), once they have run out without a decision. */
export const deemedGranted = ({ clocks }: Pick<CaseOverview, 'clocks'>): CaseClock[] =>
  clocks.filter(({ code, state }) => code === 'FICTION' && state === 'OVERDUE');

/** What makes it somebody's turn, if something was asked of them. */
export const todoOf = ({ turn, waiting }: Pick<CaseOverview, 'turn' | 'waiting'>) =>
  waiting.find(({ id }) => id === turn.todo);

interface Limit {
  due: string;
  paragraph: string;
  daysLeft: number;
  /** Whose limit it is, where that is not said beside it. */
  name?: string;
}

/** The limit of that for which it is somebody's turn; where another runs out before, that one under its own name. */
function useLimit(overview: CaseOverview): Limit | undefined {
  const words = useCaseWords();
  const todo = todoOf(overview);
  const clock = pressingClock(overview);
  if (todo?.dueOn && todo.paragraph && !(clock && clock.due < todo.dueOn)) {
    return { due: todo.dueOn, paragraph: todo.paragraph, daysLeft: daysUntil(todo.dueOn) };
  }
  return clock && { ...clock, name: words.clock(clock) };
}

export function nextAppointment({ dates }: Pick<CaseOverview, 'dates'>): CaseDate | undefined {
  return dates.find(({ day }) => day >= today());
}

/** 09:30:00 → 9:30 */
export const clockTime = (time: string) => time.slice(0, 5).replace(/^0/, '');

/** The nearer of the next appointment and the legal limit. */
export function NextDate({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const limit = useLimit(overview);
  const date = nextAppointment(overview);
  if (limit && (!date || limit.due < date.day)) {
    return (
      <div>
        <dt>{t('head.limit', { paragraph: limit.paragraph })}</dt>
        <dd className={limit.daysLeft < 0 ? 'case-overdue' : limit.daysLeft <= 7 ? 'case-soon' : undefined}>
          {formatDate(limit.due)} · {daysWords(t, limit.daysLeft)}
          {limit.name && <span className="muted case-step case-line">{limit.name}</span>}
        </dd>
      </div>
    );
  }
  if (!date) return null;
  return (
    <div>
      <dt>{t('head.next')}</dt>
      <dd>
        {formatWeekday(date.day)}, {formatDate(date.day)}
        {date.from && <>, {t('head.clockTime', { time: clockTime(date.from) })}</>}
        <span className="muted case-step case-line">{words.date(date)}</span>
      </dd>
    </div>
  );
}

export function daysWords(t: (key: string, values?: Record<string, unknown>) => string, left: number) {
  if (left < 0) return t('head.overdue', { count: -left });
  return left === 0 ? t('head.today') : t('head.left', { count: left });
}
