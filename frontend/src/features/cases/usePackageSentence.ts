import { useTexts } from '../../i18n/useTexts';
import { formatCents, formatMinutes } from '../../ui';
import type { Package } from './api/usePackage';

/** What is granted and what is still asked for, in one or two sentences. */
export function usePackageSentence() {
  const t = useTexts('benefits');
  return ({ grantedMinutes, parts, named }: Package): string => {
    const granted = parts.filter(({ state }) => state === 'GRANTED');
    const cents = granted.reduce((sum, { grantedCents }) => sum + (grantedCents ?? 0), 0);
    const got = [
      grantedMinutes ? t('sentence.hours', { hours: formatMinutes(grantedMinutes) }) : '',
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
