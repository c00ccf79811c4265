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

  it.each(Object.keys(files))('%s has no text without a German one', (path) => {
    const german = keysOf(files[path.replace(/\.\/\w+\//, './de/')] ?? {});
    expect(keysOf(files[path] ?? {}).filter((key) => !german.includes(key) && !/_zero$/.test(key))).toEqual(
      [],
    );
  });
});
