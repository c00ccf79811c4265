import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface VisibilityTopic {
  topic: string;
  audience: string;
  everybody: boolean;
  /** The responsible group of the office stands without a name. */
  readers: { relation: string; name?: string | null; me: boolean }[];
}

/** Who sees what now, computed from the same matrix that decides at every request. */
export function useVisibility(caseId: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'consents', 'visibility'],
    queryFn: ({ signal }) =>
      api.get<{ topics: VisibilityTopic[] }>(`/api/cases/${caseId}/visibility`, signal),
    enabled,
  });
}
