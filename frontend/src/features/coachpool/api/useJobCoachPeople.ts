import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

type PeoplePage = Schema<'PersonControllerPeoplePage'>;

/** People of the office with the role of a job coach. */
export function useJobCoachPeople(enabled: boolean) {
  return useQuery({
    queryKey: ['people', 'job-coaches'],
    enabled,
    queryFn: async ({ signal }) => (await api.get<PeoplePage>('/api/people?role=JOB_COACH', signal)).people,
  });
}
