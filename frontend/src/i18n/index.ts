import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, rememberedLanguage, rememberLanguage, spokenLanguage } from './languages';

type Texts = Record<string, unknown>;

/** A name after a preposition: "von Herrn Farn". German texts ask for it as `{{name, bent}}`. */
function bent(name: unknown) {
  return typeof name === 'string' ? name.replace(/^Herr(?= )/, 'Herrn') : '';
}

/** How a day is written: the one on which the page was opened, since a fixed one would soon be past. */
const exampleDay = () =>
  new Date().toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** One file per language and feature; the build puts the files of a language into one chunk. */
const files = import.meta.glob<Texts>('./{de,plain,en}/*.json', { import: 'default' });

const textFiles: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, feature, done) => {
    const load = files[`./${language}/${feature}.json`];
    if (!load) {
      done(null, {});
      return;
    }
    load().then(
      (texts) => done(null, texts as Parameters<typeof done>[1]),
      (error: Error) => done(error, null),
    );
  },
};

export const i18n = i18next.createInstance();

export function startTexts(language: Language = rememberedLanguage()) {
  document.documentElement.lang = spokenLanguage(language);
  const started = i18n
    .use(textFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: 'de',
      supportedLngs: ['de', 'plain', 'en'],
      ns: ['ui', 'shell'],
      defaultNS: 'ui',
      partialBundledLanguages: true,
      returnNull: false,
      interpolation: { escapeValue: false, defaultVariables: { exampleDay: exampleDay() } },
      react: { useSuspense: true },
    });
  i18n.services.formatter?.add('bent', bent);
  return started;
}

const features = [...new Set(Object.keys(files).map((path) => path.replace(/^.*\/(.+)\.json$/, '$1')))];

/** Everything a page may say, loaded before it shows: a page never flickers for want of words. */
export function textsReady(): Promise<void> {
  return i18n.loadNamespaces(features);
}

export async function switchLanguage(language: Language) {
  rememberLanguage(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = spokenLanguage(language);
}

export function currentLanguage(): Language {
  return (i18n.language as Language) ?? 'de';
}
