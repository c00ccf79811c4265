import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { hoursKey, type Ledger } from './types';

export function useLedger(caseId: string) {
  return useQuery({
    queryKey: [...hoursKey(caseId), 'ledger'],
    queryFn: ({ signal }) => api.get<Ledger>(`/api/cases/${caseId}/ledger`, signal),
  });
}
