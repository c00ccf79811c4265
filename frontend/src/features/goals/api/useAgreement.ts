import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { AgreementView } from './types';

export const agreementKey = (caseId: string) => ['case', caseId, 'agreement'];
export const agreementPath = (caseId: string) => `/api/cases/${caseId}/agreement`;

export function useAgreement(caseId: string) {
  return useQuery({
    queryKey: agreementKey(caseId),
    queryFn: ({ signal }) => api.get<AgreementView>(agreementPath(caseId), signal),
  });
}
