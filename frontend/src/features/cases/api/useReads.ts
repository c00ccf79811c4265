import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Reading = Schema<'ReadingView'>;

export function useReads(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'reads'],
    queryFn: ({ signal }) => api.get<Reading[]>(`/api/cases/${caseId}/reads`, signal),
  });
}
