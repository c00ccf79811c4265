import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Question = Schema<'SuitabilityViewQuestionView'>;
export type Suitability = Schema<'SuitabilityView'>;

export function useSuitability(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'suitability'],
    queryFn: ({ signal }) => api.get<Suitability>(`/api/cases/${caseId}/suitability`, signal),
  });
}
