import '../hours.css';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  ButtonLink,
  EmptyState,
  formatDate,
  formatMoment,
  formatMonthShort,
  Notice,
  ProblemNotice,
  Table,
  today,
  Waiting,
} from '../../../ui';
import { useHoursCount, useHoursText } from '../../cases/useHoursText';
import { useTheCase } from '../../cases/useTheCase';
import type { Ledger } from '../api/types';
import { useLedger } from '../api/useLedger';
import { useSessions } from '../api/useSessions';
import { BurnDown } from '../components/BurnDown';
import { SessionList } from '../components/SessionList';

function Answer({ ledger }: { ledger: Ledger }) {
  const t = useTexts('hours');
  const text = useHoursText();
  const { hours, forecast, unitMinutes } = ledger;
  if (!hours) return null;
  return (
    <div className="reading">
      <h2>
        {t('left', {
          left: text(hours.leftMinutes, unitMinutes),
          granted: text(hours.grantedMinutes, unitMinutes),
        })}
      </h2>
      <p>
        {hours.reserveMinutes > 0 &&
          `${t('reserve', { reserve: text(hours.reserveMinutes, unitMinutes), free: text(hours.freeMinutes, unitMinutes) })} `}
        {forecast?.freeUntil
          ? t('lastsUntil', {
              perWeek: text(Math.round(forecast.minutesPerWeek), unitMinutes),
              date: formatDate(forecast.freeUntil),
            })
          : t('noForecast')}
      </p>
    </div>
  );
}

function Figures({ ledger }: { ledger: Ledger }) {
  const t = useTexts('hours');
  const text = useHoursText();
  const count = useHoursCount();
  const { hours, forecast, months, unitMinutes } = ledger;
  const unit = unitMinutes ? 'Units' : '';
  if (!hours) return null;
  return (
    <div className="hours-chart">
      <div>
        <p className="small muted">{t(`chart.axis${unit}`, { each: unitMinutes })}</p>
        <BurnDown
          hours={hours}
          forecast={forecast}
          months={months}
          today={today()}
          unitMinutes={unitMinutes ?? null}
        />
        {forecast && forecast.minutesPerWeek > 0 && (
          <p className="small muted">
            {t('chart.how', {
              count: forecast.weeks,
              slow: text(Math.round(forecast.slowMinutesPerWeek), unitMinutes),
              fast: text(Math.round(forecast.fastMinutesPerWeek), unitMinutes),
            })}
          </p>
        )}
      </div>
      <Table
        caption={t(`months.caption${unit}`, { each: unitMinutes })}
        captionVisible
        cards={false}
        rows={months}
        rowKey={({ month }) => month}
        columns={[
          {
            id: 'month',
            head: t('months.month'),
            cell: ({ month }) => `${formatMonthShort(month)} ${month.slice(0, 4)}`,
            rowHead: true,
          },
          {
            id: 'booked',
            head: t('months.booked'),
            cell: ({ bookedMinutes }) => count(bookedMinutes, unitMinutes),
            right: true,
          },
          {
            id: 'left',
            head: t('months.left'),
            cell: ({ leftMinutes }) => count(leftMinutes, unitMinutes),
            right: true,
          },
        ]}
        foot={
          <tr>
            <th scope="row">{t('months.sum')}</th>
            <td className="right strong">{count(hours.usedMinutes, unitMinutes)}</td>
            <td />
          </tr>
        }
      />
    </div>
  );
}

function Entries({ ledger }: { ledger: Ledger }) {
  const t = useTexts('hours');
  const count = useHoursCount();
  const { unitMinutes } = ledger;
  return (
    <details>
      <summary>{t('entries.show')}</summary>
      <Table
        caption={t('entries.caption')}
        rows={[...ledger.entries].reverse()}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'when',
            head: t('entries.when'),
            cell: ({ writtenAt }) => formatMoment(writtenAt),
            rowHead: true,
          },
          {
            id: 'what',
            head: t('entries.what'),
            cell: ({ kind, note }) =>
              note ? `${t(`entries.kind.${kind}`)}: ${note}` : t(`entries.kind.${kind}`),
          },
          { id: 'by', head: t('entries.by'), cell: ({ writtenBy }) => writtenBy },
          {
            id: 'minutes',
            head: t(unitMinutes ? 'entries.hoursUnits' : 'entries.hours', { each: unitMinutes }),
            cell: ({ minutes }) => count(minutes, unitMinutes),
            right: true,
          },
        ]}
      />
    </details>
  );
}

export function HoursPage() {
  const t = useTexts('hours');
  const { id } = useTheCase();
  const ledger = useLedger(id);
  const sessions = useSessions(id);

  if (ledger.error) return <ProblemNotice error={ledger.error} onRetry={() => void ledger.refetch()} />;
  if (!ledger.data) return <Waiting />;
  if (!ledger.data.hours) {
    return (
      <div className="stack">
        <h2>{t('title')}</h2>
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </div>
    );
  }
  return (
    <div className="stack stack-wide">
      <div className="session-head">
        <Answer ledger={ledger.data} />
        {ledger.data.actions.includes('SESSION_RECORD') && (
          <ButtonLink kind="primary" icon="add" to={paths.case(id, 'stunden/neu')}>
            {t('add')}
          </ButtonLink>
        )}
      </div>
      {ledger.data.warnings.length > 0 && (
        <Notice
          tone="warning"
          title={t(`warning.${ledger.data.warnings[0]}`, { end: formatDate(ledger.data.hours.endsOn) })}
        >
          <p>{t('warning.what')}</p>
        </Notice>
      )}
      <Figures ledger={ledger.data} />
      {sessions.error && <ProblemNotice error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data && <SessionList sessions={sessions.data} />}
      <Entries ledger={ledger.data} />
    </div>
  );
}
