import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

/** What the programme of the office asks before a coach is recognised. */
export function useCoachAdmission() {
  return useQuery({
    queryKey: ['coach-admission'],
    queryFn: ({ signal }) =>
      api.get<Schema<'CoachControllerAdmissionView'>>('/api/coaches/admission', signal),
  });
}
