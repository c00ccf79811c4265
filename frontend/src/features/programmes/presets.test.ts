import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import texts from '../../i18n/de/programmes.json';
import type { Rules, TaskOwners, Value } from './api/types';
import { BODIES, FIELDS, PAPER_STEPS, PAPERS, SECTIONS } from './fields';
import { at } from './values';

const FOLDER = join(import.meta.dirname, '../../../../backend/src/main/resources/presets');

interface Preset {
  programme: { parameters: Rules };
  furtherProgrammes?: { parameters: Rules }[];
}

const programmes = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const { programme, furtherProgrammes = [] } = JSON.parse(
      readFileSync(join(FOLDER, file), 'utf8'),
    ) as Preset;
    return [programme, ...furtherProgrammes].map(({ parameters }, index) => ({
      office: `${file} ${index}`,
      parameters,
    }));
  });

/** The places of all values, `a.b.c`; lists count as one value. */
const places = (value: Value, path = ''): string[] =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => places(inner, path ? `${path}.${key}` : key))
    : [path];

const wordFor = (name: string, code: unknown) =>
  (texts.options as Record<string, Record<string, string>>)[name]?.[String(code)];

describe('what is known of the offices', () => {
  it('is of all 17', () => {
    expect(new Set(programmes.map(({ office }) => office.split(' ')[0])).size).toBe(17);
  });

  it.each(programmes)('has a place on the page for every value: $office', ({ parameters }) => {
    const shown = FIELDS.map(({ path }) => path);
    expect(places(parameters).filter((path) => !shown.includes(path))).toEqual([]);
  });

  it.each(programmes)('has a word for every code: $office', ({ parameters }) => {
    const unnamed = FIELDS.filter(({ options }) => options).flatMap(({ path, options }) =>
      [at(parameters, path)]
        .flat()
        .filter((code) => code !== null)
        .filter((code) => !options?.[1].includes(String(code)) || !wordFor(options[0], code))
        .map((code) => `${path} ${String(code)}`),
    );
    expect(unnamed).toEqual([]);
    const papers = at(parameters, 'steps.papers') as unknown as { paper: string; step: string }[] | null;
    for (const { paper, step } of papers ?? []) {
      expect(PAPERS).toContain(paper);
      expect(PAPER_STEPS).toContain(step);
      expect(wordFor('paper', paper) && wordFor('paperStep', step)).toBeTruthy();
    }
    const tasks = at(parameters, 'steps.tasks') as unknown as TaskOwners[] | null;
    for (const { task, bodies } of tasks ?? []) {
      expect(wordFor('task', task), task).toBeTruthy();
      expect(BODIES).toEqual(expect.arrayContaining(bodies));
    }
  });

  it('says of every section and field what it is', () => {
    const field = (path: string) =>
      path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown>)?.[key], texts.fields);
    for (const { path } of FIELDS) expect(field(path), path).toMatchObject({ label: expect.any(String) });
    for (const { id, later } of SECTIONS) {
      expect(texts.sections).toHaveProperty(id);
      if (later) expect(texts.notes).toHaveProperty(id);
    }
  });
});
