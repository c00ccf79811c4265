import type { Forecast, Hours, Month } from './api/types';

export interface Point {
  day: string;
  minutes: number;
}

const DAY = 86_400_000;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string) => Math.round((time(to) - time(from)) / DAY);
export const plusDays = (day: string, days: number) => iso(time(day) + days * DAY);

const lastOfMonth = (month: string) => {
  const date = new Date(time(month));
  return iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
};

/** What was left at the end of each month, from the first day of the grant to today. */
export function course(hours: Hours, months: Month[], today: string): Point[] {
  const points = months.map(({ month, leftMinutes }) => {
    const last = lastOfMonth(month);
    return { day: last > today ? today : last, minutes: leftMinutes };
  });
  return [
    { day: hours.startsOn, minutes: hours.grantedMinutes },
    ...points.filter(({ day }) => day > hours.startsOn),
  ];
}

/** The day on which nothing is left at this speed; undefined when nothing is booked. */
export function usedUp(hours: Hours, perWeek: number, today: string): string | undefined {
  return perWeek > 0 ? plusDays(today, Math.ceil((hours.leftMinutes * 7) / perWeek)) : undefined;
}

/** First and last day of the picture: the grant, and the forecast as far as it fits beside it. */
export function span(hours: Hours, forecast: Forecast | null | undefined, today: string): [string, string] {
  const slow = forecast ? usedUp(hours, forecast.slowMinutesPerWeek, today) : undefined;
  const most = plusDays(hours.endsOn, 45);
  const last = slow && slow > hours.endsOn ? (slow < most ? slow : most) : plusDays(hours.endsOn, 10);
  return [hours.startsOn, last > today ? last : plusDays(today, 7)];
}

/** First days of the months inside the picture. */
export function monthStarts(from: string, to: string): string[] {
  const starts: string[] = [];
  const date = new Date(time(from));
  for (let month = 0; month < 60; month++) {
    const start = iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + month, 1));
    if (start > to) break;
    if (start >= from) starts.push(start);
  }
  return starts;
}

/** About four steps of whole hours, as the programme counts them, on the upright axis. */
export function hourSteps(grantedMinutes: number, hour: number): number[] {
  const hours = Math.max(1, Math.ceil(grantedMinutes / hour));
  const step = [1, 2, 5, 10, 15, 20, 25, 50, 100, 200].find((size) => hours / size <= 4) ?? 500;
  return Array.from({ length: Math.floor(hours / step) + 1 }, (_, index) => index * step);
}
