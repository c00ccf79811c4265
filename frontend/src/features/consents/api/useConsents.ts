import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Consents } from './consents';

export function useConsents(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'consents'],
    queryFn: ({ signal }) => api.get<Consents>(`/api/cases/${caseId}/consents`, signal),
  });
}
