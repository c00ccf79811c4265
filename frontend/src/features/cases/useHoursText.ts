import { useTexts } from '../../i18n/useTexts';
import { formatMinutes, formatNumber } from '../../ui';

/** As the programme counts: "60 Fachleistungsstunden (je 45 Minuten)", or hours and minutes where it has no unit of its own. */
export function useHoursText() {
  const t = useTexts('decisions');
  return (minutes: number, unitMinutes: number | null | undefined) => {
    const units = unitMinutes ? Math.floor(minutes / unitMinutes) : 0;
    if (!unitMinutes || units === 0) return formatMinutes(minutes);
    const whole = t('units.text', { count: units, each: unitMinutes });
    const rest = minutes % unitMinutes;
    return rest === 0 ? whole : t('units.withRest', { units: whole, rest: formatMinutes(rest) });
  };
}

/** Where a heading names the unit, as in a table or a picture: "12" or "12 und 30 Min."; hours and minutes where the programme counts those. */
export function useHoursCount() {
  const t = useTexts('decisions');
  return (minutes: number, unitMinutes: number | null | undefined) => {
    const size = Math.abs(minutes);
    if (!unitMinutes || (size > 0 && size < unitMinutes)) return formatMinutes(minutes);
    const units = (minutes < 0 ? '−' : '') + formatNumber(Math.floor(size / unitMinutes));
    const rest = size % unitMinutes;
    return rest === 0 ? units : t('units.withRest', { units, rest: formatMinutes(rest) });
  };
}

/** Under a box for hours and minutes: how many units that is; nothing where the programme counts clock hours. */
export function useUnitHint() {
  const t = useTexts('decisions');
  const text = useHoursText();
  return (minutes: number | undefined, unitMinutes: number | null | undefined) => {
    if (!unitMinutes) return undefined;
    return minutes && minutes >= unitMinutes
      ? t('units.are', { units: text(minutes, unitMinutes) })
      : t('units.each', { each: unitMinutes });
  };
}
