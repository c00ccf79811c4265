import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** One thing that waits for me. */
export interface Todo {
  id: string;
  caseId: string;
  number: string;
  state: string;
  employee?: string | null;
  workplace: string;
  /** What to do; key of its text and of the page it leads to. */
  kind: string;
  params: Record<string, string>;
  /** For everybody in my group until somebody takes the case. */
  forGroup: boolean;
  dueOn?: string | null;
  /** The rule the date follows from. */
  paragraph?: string | null;
  since: string;
}

export const todoQuery = {
  queryKey: ['todo'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Todo[]>('/api/todo', signal),
};

export function useTodo() {
  return useQuery(todoQuery);
}
