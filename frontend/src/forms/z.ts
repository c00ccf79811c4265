import { z } from 'zod';

// Our Content-Security-Policy forbids eval; zod would probe for it otherwise.
// Messages are keys of the "ui" texts, so that the form shows them in the reader's language.
z.config({
  jitless: true,
  customError: (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.expected === 'number' ? 'errors.number' : 'errors.required';
      case 'invalid_value':
        return 'errors.choose';
      case 'too_small':
        return issue.origin === 'string' || issue.origin === 'array'
          ? 'errors.required'
          : `errors.atLeast|limit=${issue.minimum}`;
      case 'too_big':
        return issue.origin === 'string'
          ? `errors.tooLong|limit=${issue.maximum}`
          : `errors.atMost|limit=${issue.maximum}`;
      case 'invalid_format':
        return issue.format === 'email' ? 'errors.email' : 'errors.format';
      default:
        return 'errors.format';
    }
  },
});

/** A day as ISO text, as the date field gives it. */
const isoDay = (value: string) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

export const requiredText = (max = 2000) => z.string().trim().min(1, 'errors.required').max(max);
export const optionalText = (max = 2000) => z.string().trim().max(max);
export const requiredDay = () => z.string().min(1, 'errors.required').refine(isoDay, 'errors.date');
export const optionalDay = () => z.string().refine((value) => value === '' || isoDay(value), 'errors.date');

export { z };
