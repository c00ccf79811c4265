import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface Paper {
  id: string;
  version: number;
  paper: string;
  note?: string | null;
  state: 'OPEN' | 'ARRIVED' | 'WAIVED';
  requestedOn: string;
  dueOn: string;
  settledOn?: string | null;
  waivedReason?: string | null;
}

export function usePapers(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'application', 'papers'],
    queryFn: ({ signal }) => api.get<Paper[]>(`/api/cases/${caseId}/papers`, signal),
  });
}
