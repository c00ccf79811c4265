import { describe, expect, it } from 'vitest';
import type { Todo } from './api/useTodo';
import { grouped, matches, sorted } from './groups';

function todo(id: string, more: Partial<Todo> = {}): Todo {
  return {
    id,
    caseId: 'c',
    number: `HE-2026-${id}`,
    state: 'FILED',
    workplace: 'Stadtgärtnerei',
    employee: null,
    kind: 'COMPETENCE_CHECK',
    params: {},
    forGroup: false,
    dueOn: null,
    paragraph: null,
    startedOn: null,
    waitsFor: null,
    deputyFor: null,
    about: null,
    since: '2026-11-01T08:00:00Z',
    ...more,
  };
}

describe('work list', () => {
  it('groups by what presses: overdue, seven days, later, without a date', () => {
    const list = [
      todo('1', { dueOn: '2026-11-19' }),
      todo('2', { dueOn: '2026-11-27' }),
      todo('3', { dueOn: '2026-11-28' }),
      todo('4'),
    ];
    expect(grouped(list, '2026-11-20').map(([name, todos]) => [name, todos.map(({ id }) => id)])).toEqual([
      ['overdue', ['1']],
      ['week', ['2']],
      ['later', ['3']],
      ['undated', ['4']],
    ]);
  });

  it('puts what has no date behind what has one', () => {
    expect(sorted([todo('1'), todo('2', { dueOn: '2026-12-01' })], 'due').map(({ id }) => id)).toEqual([
      '2',
      '1',
    ]);
  });

  it('counts as a legal period only what names its paragraph', () => {
    expect(matches(todo('1', { dueOn: '2026-12-01' }), 'legal')).toBe(false);
    expect(matches(todo('1', { paragraph: '§ 14 Abs. 1 SGB IX' }), 'legal')).toBe(true);
  });
});
