import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type VisibilityTopic = Schema<'VisibilityTopic'>;

/** Who sees what now, computed from the same matrix that decides at every request. */
export function useVisibility(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'consents', 'visibility'],
    queryFn: ({ signal }) => api.get<Schema<'VisibilityView'>>(`/api/cases/${caseId}/visibility`, signal),
    enabled,
  });
}
