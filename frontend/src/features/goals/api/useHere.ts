import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** Who else has the board open now. */
export function useHere(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'here'],
    queryFn: ({ signal }) => api.get<{ name: string }[]>(`/api/cases/${caseId}/board/people`, signal),
    retry: false,
  });
}
