import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Paper = Schema<'PaperControllerPaperView'>;

export function usePapers(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'application', 'papers'],
    queryFn: ({ signal }) => api.get<Paper[]>(`/api/cases/${caseId}/papers`, signal),
  });
}
