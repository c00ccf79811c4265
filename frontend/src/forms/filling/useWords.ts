import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { noteFallback } from '../../i18n/fallbacks';
import type { Words } from '../definition/types';

/** Words of a form in the chosen language; where nobody wrote them, German, and the page says so. */
export function useWords() {
  const { i18n } = useTranslation();
  const language = i18n.language as keyof Words;
  return useCallback(
    (words: Words): string => {
      const chosen = words[language];
      if (!chosen && language !== 'de') noteFallback(language, `form:${words.de}`);
      return chosen ?? words.de;
    },
    [language],
  );
}
