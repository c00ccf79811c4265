import { useTexts } from '../../../i18n/useTexts';
import { formatLongDate, formatMonthShort } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { useCaseWords } from '../useCaseWords';
import { clockTime, nextAppointment } from './NextDate';

/** The next appointment as a leaf of a calendar. */
export function DateBox({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const date = nextAppointment(overview);
  return (
    <section className="box stack" aria-labelledby="next-date">
      <h2 className="h3" id="next-date">
        {t('own.dateTitle')}
      </h2>
      {date ? (
        <>
          <div className="row leaf-row">
            <span className="leaf" aria-hidden="true">
              <span>{formatMonthShort(date.day)}</span>
              <b>{Number(date.day.slice(8, 10))}</b>
            </span>
            <div>
              <p className="strong">{formatLongDate(date.day)}</p>
              {date.from && (
                <p>
                  {date.until
                    ? t('own.fromUntil', { from: clockTime(date.from), until: clockTime(date.until) })
                    : t('own.from', { from: clockTime(date.from) })}
                </p>
              )}
            </div>
          </div>
          <p className="small">
            {words.date(date)}
            {date.place && (
              <>
                <br />
                {date.place}
              </>
            )}
          </p>
        </>
      ) : (
        <p className="small muted">{t('own.noDate')}</p>
      )}
    </section>
  );
}
