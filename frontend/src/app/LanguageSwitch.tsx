import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client';
import { useSession } from '../auth/useSession';
import { switchLanguage } from '../i18n';
import { LANGUAGES, type Language } from '../i18n/languages';
import { useTexts } from '../i18n/useTexts';

/** Each language is written in itself, so these names are no texts to translate. */
const NAMES: Record<Language, string> = { de: 'Deutsch', plain: 'leicht verständlich', en: 'English' };

export function LanguageSwitch() {
  const t = useTexts('shell');
  const { i18n } = useTranslation();
  const signedIn = useSession().status === 'signed-in';
  const queries = useQueryClient();

  async function choose(language: Language) {
    await switchLanguage(language);
    // Problems and names of steps come from the API in the chosen language.
    await queries.invalidateQueries();
    if (signedIn) await api.put('/api/me/language', { language }).catch(() => undefined);
  }

  return (
    <fieldset className="languages">
      <legend className="sr-only">{t('language')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language === 'en' ? 'en' : 'de'}
          aria-pressed={i18n.language === language}
          onClick={() => void choose(language)}
        >
          {NAMES[language]}
        </button>
      ))}
    </fieldset>
  );
}
