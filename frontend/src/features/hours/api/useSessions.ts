import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { hoursKey, type Sessions } from './types';

export function useSessions(caseId: string) {
  return useQuery({
    queryKey: [...hoursKey(caseId), 'sessions'],
    queryFn: ({ signal }) => api.get<Sessions>(`/api/cases/${caseId}/sessions`, signal),
  });
}
