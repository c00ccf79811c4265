import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface Reading {
  day: string;
  person: string;
  organisation?: string | null;
  relation: string;
  parts: string[];
}

export function useReads(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'reads'],
    queryFn: ({ signal }) => api.get<Reading[]>(`/api/cases/${caseId}/reads`, signal),
  });
}
