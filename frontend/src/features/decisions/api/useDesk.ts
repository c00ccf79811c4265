import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { type DecisionDesk, decisionKey } from './types';

export const deskKey = (caseId: string) => [...decisionKey(caseId), 'desk'];

export function useDesk(caseId: string) {
  return useQuery({
    queryKey: deskKey(caseId),
    queryFn: ({ signal }) => api.get<DecisionDesk>(`/api/cases/${caseId}/decisions`, signal),
  });
}
