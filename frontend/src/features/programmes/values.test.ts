import { describe, expect, it } from 'vitest';
import type { Condition, Value } from './api/types';
import { aVersion } from './testing';
import { at, placed, together } from './values';

const condition = (key: string, expression: string) =>
  ({
    key,
    title: key,
    expression,
    met: '',
    unmet: '',
    paragraph: '',
    strength: 'SHOULD',
  }) satisfies Condition;

const ground = { parameters: aVersion().parameters, sources: aVersion().sources };
const having = (path: string, value: Value, side = ground) => ({
  ...side,
  parameters: placed(side.parameters, path, value),
});
const conditions = (...list: Condition[]) => list as unknown as Value;

describe('two people wrote on the same ground', () => {
  it('keeps what the other one wrote elsewhere, and names it', () => {
    const both = together(ground, having('frame.months.max', 8), having('frame.hours.max', 120));
    expect(at(both.parameters, 'frame.months.max')).toBe(8);
    expect(at(both.parameters, 'frame.hours.max')).toBe(120);
    expect(both.kept.map(({ path }) => path)).toEqual(['frame.hours.max']);
  });

  it('takes mine where both wrote, with its source', () => {
    const mine = { ...having('frame.months.max', 8), sources: { 'frame.months.max': 'Festlegung' } };
    const both = together(ground, mine, having('frame.months.max', 10));
    expect(at(both.parameters, 'frame.months.max')).toBe(8);
    expect(both.sources['frame.months.max']).toBe('Festlegung');
    expect(both.kept).toEqual([]);
  });

  it('puts the conditions of both together', () => {
    const before = having('conditions', conditions(condition('a', '1'), condition('b', '1')));
    const mine = having('conditions', conditions(condition('a', '2'), condition('mine', '1')));
    const theirs = having(
      'conditions',
      conditions(condition('a', '1'), condition('b', '1'), condition('theirs', '1')),
    );
    const both = at(together(before, mine, theirs).parameters, 'conditions') as unknown as Condition[];
    expect(both.map(({ key, expression }) => `${key} ${expression}`)).toEqual(['a 2', 'theirs 1', 'mine 1']);
  });
});
