import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

/** One thing that waits for me. */
export type Todo = Schema<'TodoView'>;

export const todoQuery = {
  queryKey: ['todo'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Todo[]>('/api/todo', signal),
};

export function useTodo() {
  return useQuery(todoQuery);
}

/** What others have to do in the cases I steer or work in. */
export function useAwaited() {
  return useQuery({
    queryKey: ['todo', 'awaited'],
    queryFn: ({ signal }) => api.get<Todo[]>('/api/todo/awaited', signal),
  });
}
