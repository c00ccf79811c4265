export const LANGUAGES = ['de', 'plain', 'en'] as const;

/** `de` everyday German, `plain` easy-to-understand German, `en` English. */
export type Language = (typeof LANGUAGES)[number];

const STORED_AS = 'portal.language';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

export function rememberedLanguage(): Language {
  const stored = localStorage.getItem(STORED_AS);
  return isLanguage(stored) ? stored : 'de';
}

/** On a new device nothing is chosen yet; then the language of the person counts. */
export function isLanguageChosen(): boolean {
  return isLanguage(localStorage.getItem(STORED_AS));
}

export function rememberLanguage(language: Language) {
  localStorage.setItem(STORED_AS, language);
}

/** What screen readers pronounce: easy-to-understand German is German. */
export function spokenLanguage(language: Language): 'de' | 'en' {
  return language === 'en' ? 'en' : 'de';
}
