import { useTexts } from '../../i18n/useTexts';
import { formatCents } from '../../ui';
import type { Package } from './api/usePackage';
import { useHoursText } from './useHoursText';

/** What is granted and what is still asked for, in one or two sentences. */
export function usePackageSentence() {
  const t = useTexts('benefits');
  const text = useHoursText();
  return ({ grantedMinutes, unitMinutes, parts, named }: Package): string => {
    const granted = parts.filter(({ state }) => state === 'GRANTED');
    const cents = granted.reduce((sum, { grantedCents }) => sum + (grantedCents ?? 0), 0);
    const got = [
      grantedMinutes ? t('sentence.hours', { hours: text(grantedMinutes, unitMinutes) }) : '',
      cents > 0 ? t('sentence.money', { money: formatCents(cents) }) : '',
      granted.some(({ kind }) => kind !== 'MONEY') ? t('sentence.advice') : '',
    ].filter(Boolean);
    const all = [...parts, ...named];
    const asked = all.filter(({ state }) => state === 'ASKED').length;
    const suggested = all.filter(({ state }) => state === 'SUGGESTED').length;
    return [
      got.length > 0 ? t('sentence.granted', { what: got.join(t('sentence.and')) }) : t('sentence.nothing'),
      asked > 0 ? t('sentence.asked', { count: asked }) : '',
      suggested > 0 ? t('sentence.suggested', { count: suggested }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
