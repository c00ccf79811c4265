import { useId } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, formatMonthShort } from '../../../ui';
import { useWidth } from '../../../ui/useWidth';
import { useHoursCount, useHoursText } from '../../cases/useHoursText';
import type { Forecast, Hours, Month } from '../api/types';
import { course, daysBetween, hourSteps, monthStarts, plusDays, span, usedUp } from '../chart';

const HEIGHT = 340;
const LEFT = 36;
const RIGHT = 12;
const TOP = 28;
const BOTTOM = 30;

interface BurnDownProps {
  hours: Hours;
  forecast?: Forecast | null;
  months: Month[];
  today: string;
  /** How long an hour of the programme is; null where it counts clock hours. */
  unitMinutes: number | null;
}

/** Hours left over time, with a forecast between fast and slow, and the reserve as a band. The table beside says the same. */
export function BurnDown({ hours, forecast, months, today, unitMinutes }: BurnDownProps) {
  const t = useTexts('hours');
  const text = useHoursText();
  const count = useHoursCount();
  const hour = unitMinutes ?? 60;
  const id = useId();
  const { element, width } = useWidth<HTMLDivElement>(640);
  const [first, last] = span(hours, forecast, today);
  const steps = hourSteps(hours.grantedMinutes, hour);
  const top = Math.max(hours.grantedMinutes, (steps.at(-1) ?? 1) * hour);

  const x = (day: string) =>
    LEFT + (daysBetween(first, day) / Math.max(1, daysBetween(first, last))) * (width - LEFT - RIGHT);
  const y = (minutes: number) => TOP + (1 - minutes / top) * (HEIGHT - TOP - BOTTOM);
  const path = (points: { day: string; minutes: number }[]) =>
    points.map(({ day, minutes }) => `${x(day).toFixed(1)},${y(minutes).toFixed(1)}`).join(' ');

  const points = course(hours, months, today);
  const now = { day: today, minutes: hours.leftMinutes };
  const ends = forecast
    ? {
        fast: usedUp(hours, forecast.fastMinutesPerWeek, today),
        mean: usedUp(hours, forecast.minutesPerWeek, today),
        slow: usedUp(hours, forecast.slowMinutesPerWeek, today),
      }
    : undefined;
  /** Where a line to zero leaves the picture. */
  const cut = (zero: string) => {
    if (zero <= last) return { day: zero, minutes: 0 };
    const part = daysBetween(today, last) / Math.max(1, daysBetween(today, zero));
    return { day: last, minutes: hours.leftMinutes * (1 - part) };
  };
  const starts = monthStarts(first, last);
  const everyOther = starts.length > (width - LEFT) / 44;
  const endsLeft = x(hours.endsOn) > width - 130;
  const todayLeft = x(today) > 90;
  /** Right of today the line falls, so the number stands free there. */
  const nowRight = x(today) < width - 120;

  return (
    <div ref={element} className="burndown">
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{t('chart.title')}</title>
        <desc id={`${id}-d`}>
          {t('chart.description', {
            granted: text(hours.grantedMinutes, unitMinutes),
            left: text(hours.leftMinutes, unitMinutes),
            end: formatDate(hours.endsOn),
          })}
        </desc>
        {hours.reserveMinutes > 0 && (
          <rect
            className="burndown-reserve"
            x={LEFT}
            y={y(hours.reserveMinutes)}
            width={width - LEFT - RIGHT}
            height={y(0) - y(hours.reserveMinutes)}
          />
        )}
        {steps.map((step) => (
          <g key={step}>
            <line
              className="burndown-grid"
              x1={LEFT}
              x2={width - RIGHT}
              y1={y(step * hour)}
              y2={y(step * hour)}
            />
            <text className="burndown-label" x={LEFT - 8} y={y(step * hour) + 5} textAnchor="end">
              {step}
            </text>
          </g>
        ))}
        {starts.map((start, index) => {
          const middle = plusDays(start, 14);
          return (
            <g key={start}>
              <line className="burndown-tick" x1={x(start)} x2={x(start)} y1={y(0)} y2={y(0) + 5} />
              {middle <= last && (!everyOther || index % 2 === 0) && (
                <text className="burndown-label" x={x(middle)} y={HEIGHT - 8} textAnchor="middle">
                  {formatMonthShort(start)}
                </text>
              )}
            </g>
          );
        })}
        {hours.reserveMinutes > 0 && (
          <g>
            <line
              className="burndown-reserve-line"
              x1={LEFT}
              x2={width - RIGHT}
              y1={y(hours.reserveMinutes)}
              y2={y(hours.reserveMinutes)}
            />
            <text className="burndown-label" x={LEFT + 8} y={y(hours.reserveMinutes) - 6}>
              {t('chart.reserve', { reserve: count(hours.reserveMinutes, unitMinutes) })}
            </text>
          </g>
        )}
        {ends?.fast && ends.slow && ends.mean && hours.leftMinutes > 0 && (
          <g>
            <polygon className="burndown-band" points={path([now, cut(ends.fast), cut(ends.slow)])} />
            <polyline className="burndown-forecast" points={path([now, cut(ends.mean)])} />
          </g>
        )}
        <line className="burndown-end" x1={x(hours.endsOn)} x2={x(hours.endsOn)} y1={TOP - 4} y2={y(0)} />
        <text
          className="burndown-label"
          x={x(hours.endsOn) + (endsLeft ? -6 : 6)}
          y={TOP + 8}
          textAnchor={endsLeft ? 'end' : 'start'}
        >
          {t('chart.ends', { date: formatDate(hours.endsOn).slice(0, 6) })}
        </text>
        <polyline className="burndown-course" points={path(points)} />
        {points.slice(1, -1).map(({ day, minutes }) => (
          <circle key={day} className="burndown-dot" cx={x(day)} cy={y(minutes)} r="3.5" />
        ))}
        <line className="burndown-today" x1={x(today)} x2={x(today)} y1={TOP - 4} y2={y(0)} />
        <text
          className="burndown-label"
          x={x(today) + (todayLeft ? -6 : 6)}
          y={TOP + 26}
          textAnchor={todayLeft ? 'end' : 'start'}
        >
          {t('chart.today')}
        </text>
        <circle className="burndown-now" cx={x(today)} cy={y(hours.leftMinutes)} r="6" />
        <text
          className="burndown-label burndown-strong"
          x={x(today) + (nowRight ? 10 : -10)}
          y={y(hours.leftMinutes) - 14}
          textAnchor={nowRight ? 'start' : 'end'}
        >
          {count(hours.leftMinutes, unitMinutes)}
        </text>
      </svg>
    </div>
  );
}
