import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { noteFallback } from './fallbacks';

export type Texts = (key: string, values?: Record<string, unknown>) => string;

/**
 * The texts of one feature: `const t = useTexts('goals'); t('board.title', { count: 3 })`.
 * A text that is missing in the chosen language is shown in German, and the page says so.
 */
export function useTexts(feature: string): Texts {
  const { t, i18n } = useTranslation(feature);
  const language = i18n.language;
  return useCallback(
    (key, values) => {
      if (
        language !== 'de' &&
        !i18n.exists(key, { ns: feature, lng: language, fallbackLng: [], ...values })
      ) {
        noteFallback(language, `${feature}:${key}`);
      }
      return t(key, values ?? {}) as string;
    },
    [t, i18n, language, feature],
  );
}
