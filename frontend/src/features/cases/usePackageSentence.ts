import { useTexts } from '../../i18n/useTexts';
import { formatCents } from '../../ui';
import type { CaseOverview } from './api/useCase';
import type { Package } from './api/usePackage';
import { coachingState } from './useBenefitStep';
import { useHoursText } from './useHoursText';

const SEE_ALL = ['RESPONSIBLE_CASE_WORKER', 'DEPUTY_CASE_WORKER', 'GROUP_MEMBER', 'SPECIALIST'];

/** What is granted and what is still asked for, in one or two sentences. */
export function usePackageSentence(overview: CaseOverview) {
  const { own, relations } = overview;
  const t = useTexts('benefits');
  const text = useHoursText();
  const seesAll = own || relations.some((relation) => SEE_ALL.includes(relation));
  return ({ grantedMinutes, unitMinutes, parts, named }: Package): string => {
    const granted = parts.filter(({ state }) => state === 'GRANTED');
    const cents = granted.reduce((sum, { grantedCents }) => sum + (grantedCents ?? 0), 0);
    const got = [
      grantedMinutes
        ? t(unitMinutes && grantedMinutes >= unitMinutes ? 'sentence.units' : 'sentence.hours', {
            hours: text(grantedMinutes, unitMinutes),
          })
        : '',
      cents > 0 ? t('sentence.money', { money: formatCents(cents) }) : '',
      granted.some(({ kind }) => kind !== 'MONEY') ? t('sentence.advice') : '',
    ].filter(Boolean);
    const all = [...parts, ...named];
    // The application for coaching is one of them.
    const states = [coachingState(overview), ...all.map(({ state }) => state)];
    const asked = states.filter((state) => state === 'ASKED').length;
    const suggested = all.filter(({ state }) => state === 'SUGGESTED').length;
    return [
      got.length > 0
        ? t('sentence.granted', { what: got.join(t('sentence.and')) })
        : t(seesAll ? 'sentence.nothing' : 'sentence.nothingSeen'),
      asked > 0 ? t('sentence.asked', { count: asked }) : '',
      suggested > 0 ? t('sentence.suggested', { count: suggested }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
