import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Edition } from './types';

export const readEdition = (id: string, signal?: AbortSignal) =>
  api.get<Edition>(`/api/forms/versions/${id}`, signal);

export function useEdition(id: string) {
  return useQuery({
    queryKey: ['form-version', id],
    queryFn: ({ signal }) => readEdition(id, signal),
    // What is being typed is the truth of this page: nothing old at its start, nothing new behind its back.
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
