import { useTexts } from '../../i18n/useTexts';
import { formatDate, formatMinutes } from '../../ui';
import type { PartName } from './api/useApplication';
import type { FieldOf } from './forms/parts';

/** An answer of the application in words; nothing while it is open. */
export function useAnswerWords(part: PartName) {
  const t = useTexts('application');
  return ({ name, kind }: FieldOf, value: unknown): string | undefined => {
    if (value === undefined || value === null || value === '') return undefined;
    if (kind === 'day') return formatDate(String(value));
    if (kind === 'minutes') return t('aWeek', { time: formatMinutes(Number(value)) });
    if (kind === 'choice') return t(`${part}.${name}.${value}`);
    return String(value);
  };
}
