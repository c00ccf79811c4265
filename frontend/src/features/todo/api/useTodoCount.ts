import { useQuery } from '@tanstack/react-query';
import { todoQuery } from './useTodo';

/** How much waits for me: shown beside the menu, from the same answer as the list. */
export function useTodoCount(enabled: boolean): number | undefined {
  const { data } = useQuery({ ...todoQuery, enabled, select: (todos) => todos.length });
  return data;
}
