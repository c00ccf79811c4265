import { useTexts } from '../../i18n/useTexts';
import type { FormSection } from '../definition/types';

/** Who will read a section, in words: those who fill it and the circles the layout names. */
export function useReaders() {
  const t = useTexts('forms');
  return ({ filledBy, seenBy }: Pick<FormSection, 'filledBy' | 'seenBy'>): string => {
    if (seenBy.includes('EVERYONE')) return t('readers.EVERYONE');
    const circles = seenBy
      .filter((audience) => audience !== 'AUTHOR')
      .map((audience) => t(`readers.${audience}`));
    return [t(`fillers.${filledBy}`), ...circles].join(', ');
  };
}
