import { describe, expect, it } from 'vitest';
import { daysUntil, formatCents, formatDate, formatMinutes, formatMoment, parseGermanDate } from './format';

describe('formatters', () => {
  it('writes days as 20.11.2026, the same in every time zone', () => {
    expect(formatDate('2026-11-20')).toBe('20.11.2026');
  });

  it('shows moments with the clock of Berlin', () => {
    expect(formatMoment('2026-11-20T13:03:00Z')).toBe('20.11.2026, 14:03 Uhr');
  });

  it.each([
    [90, '1 Std. 30 Min.'],
    [60, '1 Std.'],
    [0, '0 Std.'],
    [45, '45 Min.'],
    [-30, '−30 Min.'],
  ])('writes %i minutes as %s', (minutes, text) => {
    expect(formatMinutes(minutes)).toBe(text);
  });

  it('writes money with comma', () => {
    expect(formatCents(123456)).toBe('1.234,56\u00a0€');
  });

  it('counts days across the change of clocks', () => {
    expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
  });

  it.each([
    ['20.11.2026', '2026-11-20'],
    ['1. 2. 26', '2026-02-01'],
    ['31.02.2026', undefined],
    ['2026-11-20', undefined],
  ])('reads %s as %s', (typed, iso) => {
    expect(parseGermanDate(typed)).toBe(iso);
  });
});
