import { currentLanguage } from '../i18n';

const BERLIN = 'Europe/Berlin';

const locale = () => (currentLanguage() === 'en' ? 'en-GB' : 'de-DE');

/** A plain day (`2026-11-20`) means that day everywhere; a moment is shown as the clock in Berlin has it. */
function asDate(value: string | Date): { date: Date; timeZone: string } {
  if (value instanceof Date) return { date: value, timeZone: BERLIN };
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? { date: new Date(`${value}T00:00:00Z`), timeZone: 'UTC' }
    : { date: new Date(value), timeZone: BERLIN };
}

function show(value: string | Date, options: Intl.DateTimeFormatOptions) {
  const { date, timeZone } = asDate(value);
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone }).format(date);
}

/** 20.11.2026 */
export function formatDate(value: string | Date): string {
  const { date, timeZone } = asDate(value);
  return new Intl.DateTimeFormat('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone,
  }).format(date);
}

/** Freitag */
export const formatWeekday = (value: string | Date) => show(value, { weekday: 'long' });

/** Freitag, 20. November */
export const formatLongDate = (value: string | Date) =>
  show(value, { weekday: 'long', day: 'numeric', month: 'long' });

/** Nov */
export const formatMonthShort = (value: string | Date) => show(value, { month: 'short' }).replace('.', '');

/** 14:03 */
export function formatTime(value: string | Date): string {
  const { date, timeZone } = asDate(value);
  return new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
}

/** 20.11.2026, 14:03 Uhr */
export function formatMoment(value: string | Date): string {
  const clock = currentLanguage() === 'en' ? '' : ' Uhr';
  return `${formatDate(value)}, ${formatTime(value)}${clock}`;
}

/** 90 → 1 Std. 30 Min. */
export function formatMinutes(minutes: number): string {
  const [hourWord, minuteWord] = currentLanguage() === 'en' ? ['hrs', 'min'] : ['Std.', 'Min.'];
  const sign = minutes < 0 ? '−' : '';
  const whole = Math.abs(Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [];
  if (hours > 0 || rest === 0) parts.push(`${formatNumber(hours)} ${hourWord}`);
  if (rest > 0) parts.push(`${rest} ${minuteWord}`);
  return sign + parts.join(' ');
}

/** 1234.5 → 1.234,5 */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 2),
  }).format(value);
}

/** 123456 cents → 1.234,56 € */
export function formatCents(cents: number): string {
  return new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Today in Berlin as `2026-11-20`. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: BERLIN }).format(now);
}

/** Whole days from today to that day; negative when it is past. */
export function daysUntil(day: string, from: string = today()): number {
  return Math.round(
    (Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000,
  );
}

/** "20.11.2026", "20.11.26" or "20. 11. 2026" → "2026-11-20"; anything else → undefined. */
export function parseGermanDate(text: string): string | undefined {
  const match = /^\s*(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{2}|\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
