import { useTranslation } from 'react-i18next';
import type { GiveConsent, TextIn } from './api/consents';

/** A text of the office in the reader's language, and which one was shown. */
export function useTextIn() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'plain' || i18n.language === 'en' ? i18n.language : 'de';
  return {
    textIn: (text: TextIn) => text[language],
    shownIn: language.toUpperCase() as GiveConsent['language'],
  };
}
