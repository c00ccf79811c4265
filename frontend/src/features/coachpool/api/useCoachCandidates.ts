import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

/** People with the role of a job coach who are not in the pool yet. */
export function useCoachCandidates(enabled: boolean) {
  return useQuery({
    queryKey: ['coaches', 'candidates'],
    enabled,
    queryFn: ({ signal }) => api.get<Schema<'CoachQueriesCandidate'>[]>('/api/coaches/candidates', signal),
  });
}
