import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

/** Who else has the board open now. */
export function useHere(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'here'],
    queryFn: ({ signal }) => api.get<Schema<'HereView'>[]>(`/api/cases/${caseId}/board/people`, signal),
    retry: false,
  });
}
