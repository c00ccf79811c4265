import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type CasePapers = Schema<'DocumentsView'>;
export type CasePaper = CasePapers['documents'][number];
export type PaperAudience = CasePapers['audiences'][number];

export const papersKey = (caseId: string) => ['case', caseId, 'documents'];

/** Files of the case that the reader may see, and whom they may choose as readers of a new one. */
export function useCasePapers(caseId: string, enabled = true) {
  return useQuery({
    queryKey: papersKey(caseId),
    queryFn: ({ signal }) => api.get<CasePapers>(`/api/cases/${caseId}/documents`, signal),
    enabled,
  });
}
