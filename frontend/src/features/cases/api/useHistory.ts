import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type CaseEvent = Schema<'EventView'>;

export function useHistory(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'overview', 'history'],
    queryFn: ({ signal }) => api.get<CaseEvent[]>(`/api/cases/${caseId}/history`, signal),
  });
}
