import { daysUntil } from '../../ui/format';
import type { Todo } from './api/useTodo';

export const FILTERS = ['all', 'waiting', 'legal', 'group'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTINGS = ['due', 'case', 'newest'] as const;
export type Sorting = (typeof SORTINGS)[number];

export type GroupName = 'overdue' | 'week' | 'later' | 'undated';

/** What waits for others is only in the list of that name. */
export function matches(todo: Todo, filter: Filter): boolean {
  if (filter === 'waiting' || todo.waitsFor) return filter === 'waiting' && Boolean(todo.waitsFor);
  if (filter === 'legal') return Boolean(todo.paragraph);
  return filter === 'group' ? todo.forGroup : true;
}

export function groupOf(todo: Todo, today?: string): GroupName {
  if (!todo.dueOn) return 'undated';
  const left = daysUntil(todo.dueOn, today);
  if (left < 0) return 'overdue';
  return left <= 7 ? 'week' : 'later';
}

const byDue = (one: Todo, other: Todo) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999');
const byCase = (one: Todo, other: Todo) => one.number.localeCompare(other.number, 'de');
const byNewest = (one: Todo, other: Todo) => other.since.localeCompare(one.since);

/** What presses most comes first; without a date, what waits longest. */
export function sorted(todos: Todo[], sorting: Sorting): Todo[] {
  const compare = sorting === 'case' ? byCase : sorting === 'newest' ? byNewest : byDue;
  return [...todos].sort((one, other) => compare(one, other) || one.since.localeCompare(other.since));
}

/** Groups in the order of time; sorted otherwise there is one list. */
export function grouped(todos: Todo[], today?: string): [GroupName, Todo[]][] {
  const order: GroupName[] = ['overdue', 'week', 'later', 'undated'];
  return order
    .map((name): [GroupName, Todo[]] => [name, todos.filter((todo) => groupOf(todo, today) === name)])
    .filter(([, list]) => list.length > 0);
}
