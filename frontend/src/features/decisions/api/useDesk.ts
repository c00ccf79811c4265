import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { type DecisionDesk, decisionKey } from './types';

export const deskKey = (caseId: string) => [...decisionKey(caseId), 'desk'];

/** @param benefitId the benefit beside coaching that is decided; none: the coaching */
export function useDesk(caseId: string, benefitId?: string) {
  return useQuery({
    queryKey: [...deskKey(caseId), benefitId ?? ''],
    queryFn: ({ signal }) =>
      api.get<DecisionDesk>(
        `/api/cases/${caseId}/decisions${benefitId ? `?benefit=${benefitId}` : ''}`,
        signal,
      ),
  });
}
