import { useTexts } from '../../i18n/useTexts';
import { formatCents, formatNumber } from '../../ui';
import type { FieldKind } from '../definition/types';
import type { Finding } from '../definition/verdict';

/** The sentence beside a field whose answer is not right, in the reader's language. */
export function useFindingText() {
  const t = useTexts('forms');
  return ({ code, limit }: Finding, kind?: FieldKind): string => {
    const number = typeof limit === 'number' ? limit : 0;
    switch (code) {
      case 'minimum':
      case 'maximum':
        return t(`wrong.${code}`, { limit: kind === 'MONEY' ? formatCents(number) : formatNumber(number) });
      case 'minLength':
        return number <= 1 ? t('wrong.required') : t('wrong.minLength', { limit: number });
      case 'maxLength':
      case 'minItems':
      case 'maxItems':
        return t(`wrong.${code}`, { count: number });
      case 'required':
        return t(kind === 'CONFIRMATION' ? 'wrong.const' : 'wrong.required');
      case 'const':
      case 'enum':
      case 'format':
      case 'pattern':
      case 'uniqueItems':
        return t(`wrong.${code}`);
      default:
        return t('wrong.other');
    }
  };
}
