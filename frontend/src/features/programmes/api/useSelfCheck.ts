import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type SelfCheck = Schema<'SelfCheckControllerSelfCheckView'>;

/** What the rules say of what was entered in the application so far. */
export function useSelfCheck(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'application', 'self-check'],
    queryFn: ({ signal }) => api.get<SelfCheck>(`/api/cases/${caseId}/self-check`, signal),
  });
}
