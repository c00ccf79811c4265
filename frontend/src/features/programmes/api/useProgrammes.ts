import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { CaseFact, Programme, TaskMatrix, Version } from './types';

export const programmesKey = ['programmes'];
export const versionKey = (id: string) => ['programme-version', id];

export function useProgrammes() {
  return useQuery({
    queryKey: programmesKey,
    queryFn: ({ signal }) =>
      api.get<{ programmes: Programme[]; actions: string[] }>('/api/programmes', signal),
  });
}

export function useVersion(id: string | undefined) {
  return useQuery({
    queryKey: versionKey(id ?? ''),
    queryFn: ({ signal }) => api.get<Version>(`/api/programme-versions/${id}`, signal),
    enabled: id !== undefined,
  });
}

/** The three ways of JADE to share the tasks. */
export function useTaskMatrices() {
  return useQuery({
    queryKey: ['task-matrices'],
    queryFn: ({ signal }) => api.get<TaskMatrix[]>('/api/programmes/task-matrices', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What conditions may look at. */
export function useCaseFacts() {
  return useQuery({
    queryKey: ['case-facts'],
    queryFn: ({ signal }) => api.get<CaseFact[]>('/api/programmes/case-facts', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
