import { currentLanguage } from '../../i18n';
import { spokenLanguage } from '../../i18n/languages';
import { useTexts } from '../../i18n/useTexts';
import type { Filler, FormAudience, FormSection } from '../definition/types';

/** Who is in a circle, in the words of those who fill forms; each is named once, however many circles they are in. */
const MEMBERS: Partial<Record<FormAudience, Filler[]>> = {
  PROVIDERS: ['OFFICE', 'IFD', 'COACH'],
  DECIDING_BODY: ['OFFICE'],
  EMPLOYEE_AND_COACH: ['EMPLOYEE', 'COACH'],
  SUPERVISOR_AND_COACH: ['SUPERVISOR', 'COACH'],
  SBV: ['SBV'],
  HEALTH: ['OFFICE', 'EMPLOYEE'],
  TRADE_SECRET: ['EMPLOYER', 'COACH'],
};

/** Circles that others join once somebody allows it. */
const BY_LEAVE = ['HEALTH', 'TRADE_SECRET'] as const;

/** Who will read a section, in words: those who fill it and the circles the layout names. */
export function useReaders() {
  const t = useTexts('forms');
  return ({ filledBy, seenBy }: Pick<FormSection, 'filledBy' | 'seenBy'>): string => {
    for (const whole of ['EVERYONE', 'EARLY_END'] as const) {
      if (seenBy.includes(whole)) return t(`readers.${whole}`);
    }
    const fillers = new Set([filledBy, ...seenBy.flatMap((audience) => MEMBERS[audience] ?? [])]);
    const names = new Intl.ListFormat(spokenLanguage(currentLanguage())).format(
      [...fillers].map((filler) => t(`fillers.${filler}`)),
    );
    const more = BY_LEAVE.filter((audience) => seenBy.includes(audience)).map((audience) =>
      t(`readers.${audience}`),
    );
    return [names, ...more].join('; ');
  };
}
