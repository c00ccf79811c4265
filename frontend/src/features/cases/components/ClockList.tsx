import { useTexts } from '../../../i18n/useTexts';
import { Badge, Clock, formatDate, Notice } from '../../../ui';
import type { CaseClock, CaseOverview } from '../api/useCase';
import { useCaseWords } from '../useCaseWords';
import { deemedGranted } from './NextDate';

function State({ clock }: { clock: CaseClock }) {
  const t = useTexts('cases');
  if (clock.metOn) {
    const kept = clock.state === 'KEPT';
    return (
      <Badge tone={kept ? 'success' : 'danger'}>
        {t(kept ? 'staff.kept' : 'staff.missed', { date: formatDate(clock.metOn) })}
      </Badge>
    );
  }
  return (
    <Clock
      dueOn={clock.due}
      startedOn={clock.from}
      paragraph={clock.paragraph}
      pausedBecause={
        clock.paused
          ? t('staff.paused', { ...clock.paused, since: formatDate(clock.paused.since) })
          : undefined
      }
    />
  );
}

/** Every legal limit of the case with its paragraph; those that still run first. */
export function ClockList({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const deemed = deemedGranted(overview);
  const clocks = [...overview.clocks].sort(
    (one, other) =>
      Number(Boolean(one.metOn)) - Number(Boolean(other.metOn)) || one.due.localeCompare(other.due),
  );
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t('staff.clocksTitle')}</h2>
      {deemed.map(({ about, due, paragraph }) => (
        <Notice key={about ?? ''} tone="danger" title={t('staff.deemedTitle')}>
          <p>{t(about ? 'staff.deemedOf' : 'staff.deemed', { date: formatDate(due), paragraph, about })}</p>
        </Notice>
      ))}
      {clocks.length === 0 ? (
        <p className="muted">{t('staff.clocksNone')}</p>
      ) : (
        <ul className="case-lines">
          {clocks.map((clock) => (
            <li key={`${clock.code} ${clock.about} ${clock.from}`}>
              <div>
                <p className="strong">{words.clock(clock)}</p>
                {clock.metOn && <p className="small muted">{clock.paragraph}</p>}
              </div>
              <p className="small num">{formatDate(clock.due)}</p>
              <State clock={clock} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
