import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isShown } from './shownIf';
import type { FormLayout } from './types';
import { verdict } from './verdict';

interface Generated {
  layout: FormLayout;
  schema: Parameters<typeof verdict>[0];
  judged: { answers: Record<string, unknown>; verdict: string[]; hidden: string[] }[];
}

/** Written by the server's VerdictCorpusTest: what it decides on generated forms and answers. */
const corpus: Generated[] = JSON.parse(
  readFileSync('../backend/src/test/resources/forms/verdicts.json', 'utf8'),
);

describe('the same answers get the same verdict here and on the server', () => {
  it.each(corpus.map((generated, index) => ({ index, ...generated })))('form $index', (generated) => {
    const fields = generated.layout.steps.flatMap(({ sections }) => sections.flatMap((part) => part.fields));
    for (const judged of generated.judged) {
      const here = verdict(generated.schema, judged.answers).map(({ pointer, code }) => `${pointer} ${code}`);
      expect(here.sort(), JSON.stringify(judged.answers)).toEqual([...judged.verdict].sort());
      expect(
        fields.filter((field) => !isShown(field, fields, judged.answers)).map(({ field }) => field),
      ).toEqual(judged.hidden);
    }
  });

  it('holds right and wrong answers', () => {
    const all = corpus.flatMap(({ judged }) => judged);
    expect(all.filter(({ verdict: findings }) => findings.length === 0).length).toBeGreaterThan(20);
    expect(all.filter(({ verdict: findings }) => findings.length > 0).length).toBeGreaterThan(100);
  });
});
