import { describe, expect, it } from 'vitest';
import { staffOnly } from './staffOnly';

type Texts = { [key: string]: string | Texts };

const files = import.meta.glob<Texts>('./{de,plain,en}/*.json', { import: 'default', eager: true });
const features = Object.keys(files)
  .filter((path) => path.startsWith('./de/'))
  .map((path) => path.replace('./de/', ''));

function keysOf(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

function textsOf(texts: Texts, path = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : textsOf(value, `${path}${key}.`),
  );
}

/** Texts on the pages of a case. */
const IN_A_CASE = [
  'application',
  'benefits',
  'cases',
  'consents',
  'decisions',
  'documents',
  'forms',
  'goals',
  'hours',
  'inquiry',
  'reviews',
  'states',
  'suitability',
];

/** The catalogue is the office's, whoever decides a case. */
const isOfTheOffice = (feature: string, key: string) =>
  feature === 'benefits' && /^(catalogue|entry)\./.test(key);

const begins = (key: string, entry: string) => entry === '*' || key === entry || key.startsWith(`${entry}.`);

const isForStaff = (feature: string, key: string) =>
  (staffOnly[feature.replace('.json', '')] ?? []).some((entry) => begins(key, entry));

describe('texts', () => {
  it.each(features)('%s is complete in English', (feature) => {
    expect(keysOf(files[`./en/${feature}`] ?? {})).toEqual(
      expect.arrayContaining(keysOf(files[`./de/${feature}`] ?? {})),
    );
  });

  it.each(features)('%s is complete in plain words where employees read it', (feature) => {
    const plain = keysOf(files[`./plain/${feature}`] ?? {});
    const missing = keysOf(files[`./de/${feature}`] ?? {}).filter((key) => !plain.includes(key));
    expect(missing.filter((key) => !isForStaff(feature, key))).toEqual([]);
  });

  it('no longer lists as for staff what is gone or has its plain text', () => {
    const german = (feature: string) => keysOf(files[`./de/${feature}.json`] ?? {});
    const plain = (feature: string) => keysOf(files[`./plain/${feature}.json`] ?? {});
    const idle = Object.entries(staffOnly).flatMap(([feature, entries]) =>
      entries
        .filter((entry) => {
          const meant = german(feature).filter((key) => begins(key, entry));
          return meant.every((key) => plain(feature).includes(key));
        })
        .map((entry) => `${feature}: ${entry}`),
    );
    expect(idle).toEqual([]);
  });

  it.each(IN_A_CASE)('%s names who decides by its placeholder: not every case is the office’s', (feature) => {
    for (const language of ['de', 'plain']) {
      const texts = textsOf(files[`./${language}/${feature}.json`] ?? {});
      const fixed = texts.filter(
        ([key, text]) => /\bAmt(s|es)?\b/.test(text) && !isOfTheOffice(feature, key),
      );
      expect(fixed).toEqual([]);
    }
  });

  it('says in each language on what it depends that an application counts as granted, and foretells no answer', () => {
    for (const language of ['de', 'plain', 'en']) {
      const claim = textsOf(files[`./${language}/todo.json`] ?? {}).find(
        ([key]) => key === 'notes.BENEFIT_DECIDE_CLAIM',
      );
      expect(claim?.[1], language).toMatch(/genau|exactly/);
      const text = textsOf(files[`./${language}/application.json`] ?? {}).find(
        ([key]) => key === 'notOffered.text',
      );
      expect(text?.[1], language).toMatch(/zurzeit|Zurzeit|at present|currently/);
    }
  });

  it('bends the word for who decides in each language', () => {
    const forms = ['name', 'Name', 'the', 'The', 'it', 'ofThe', 'in', 'from', 'at'];
    const DECIDERS = ['OFFICE', 'INTEGRATION_ASSISTANCE', 'UNKNOWN'];
    for (const language of ['de', 'plain', 'en']) {
      for (const decider of DECIDERS) {
        expect(files[`./${language}/ui.json`]).toHaveProperty(['decider', decider]);
      }
    }
    const used = Object.values(files)
      .flatMap((texts) => textsOf(texts))
      .flatMap(([, text]) => [...text.matchAll(/\{\{decider\.(\w+)\}\}/g)].map(([, form]) => form));
    expect(forms).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(
      Object.entries(files)
        .filter(([path]) => path.endsWith('/ui.json'))
        .flatMap(([, texts]) => Object.values(texts.decider ?? {}).map((words) => Object.keys(words).sort())),
    ).toEqual(Array(3 * DECIDERS.length).fill([...forms].sort()));
  });

  it.each(Object.keys(files))('%s has no text without a German one', (path) => {
    const german = keysOf(files[path.replace(/\.\/\w+\//, './de/')] ?? {});
    expect(keysOf(files[path] ?? {}).filter((key) => !german.includes(key) && !/_zero$/.test(key))).toEqual(
      [],
    );
  });
});
