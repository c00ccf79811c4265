import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface CaseEvent {
  at: string;
  person: string;
  relation: string;
  kind: string;
  from?: string | null;
  to?: string | null;
  /** Only for its audience. */
  note?: string;
  audience?: string;
}

export function useHistory(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'overview', 'history'],
    queryFn: ({ signal }) => api.get<CaseEvent[]>(`/api/cases/${caseId}/history`, signal),
  });
}
