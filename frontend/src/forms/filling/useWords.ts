import { createContext, useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { noteFallback } from '../../i18n/fallbacks';
import type { Words } from '../definition/types';

/** The wording a preview shows, whatever the page around it speaks; it says itself what is missing. */
export const PreviewWording = createContext<keyof Words | undefined>(undefined);

/** Words of a form in the chosen language; where nobody wrote them, German, and the page says so. */
export function useWords() {
  const { i18n } = useTranslation();
  const preview = useContext(PreviewWording);
  const language = preview ?? (i18n.language as keyof Words);
  return useCallback(
    (words: Words): string => {
      const chosen = words[language];
      if (!chosen && language !== 'de' && !preview) noteFallback(language, `form:${words.de}`);
      return chosen ?? words.de;
    },
    [language, preview],
  );
}
