import { useCallback, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { DeciderContext } from './decider';
import { noteFallback } from './fallbacks';

export type Texts = (key: string, values?: Record<string, unknown>) => string;

/**
 * The texts of one feature: `const t = useTexts('goals'); t('board.title', { count: 3 })`.
 * A text that is missing in the chosen language is shown in German, and the page says so.
 *
 * Each text may speak of who decides the case: `{{decider.The}} prüft, ob {{decider.it}} zuständig ist.`
 * The forms of the word stand in `ui.json` under `decider`, since German bends it and its pronoun.
 */
export function useTexts(feature: string): Texts {
  const { t, i18n } = useTranslation(feature);
  const language = i18n.language;
  const body = useContext(DeciderContext);
  return useCallback(
    (key, values) => {
      if (
        language !== 'de' &&
        !i18n.exists(key, { ns: feature, lng: language, fallbackLng: [], ...values })
      ) {
        noteFallback(language, `${feature}:${key}`);
      }
      const decider = i18n.t(`decider.${body}`, { ns: 'ui', returnObjects: true });
      return t(key, { decider, ...values }) as string;
    },
    [t, i18n, language, feature, body],
  );
}
