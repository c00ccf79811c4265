import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { decisionKey, type Plan } from './types';

export function usePlan(caseId: string) {
  return useQuery({
    queryKey: [...decisionKey(caseId), 'plan'],
    queryFn: ({ signal }) => api.get<Plan>(`/api/cases/${caseId}/plan`, signal),
  });
}
