import { describe, expect, it } from 'vitest';

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

describe('texts', () => {
  it.each(features)('%s is complete in English', (feature) => {
    expect(keysOf(files[`./en/${feature}`] ?? {})).toEqual(
      expect.arrayContaining(keysOf(files[`./de/${feature}`] ?? {})),
    );
  });

  it.each(Object.keys(files))('%s has no text without a German one', (path) => {
    const german = keysOf(files[path.replace(/\.\/\w+\//, './de/')] ?? {});
    expect(keysOf(files[path] ?? {}).filter((key) => !german.includes(key) && !/_zero$/.test(key))).toEqual(
      [],
    );
  });
});
