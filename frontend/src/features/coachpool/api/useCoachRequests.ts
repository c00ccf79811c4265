import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { CoachRequests } from './types';

export function useCoachRequests() {
  return useQuery({
    queryKey: ['coach-requests'],
    queryFn: ({ signal }) => api.get<CoachRequests>('/api/coach-requests', signal),
  });
}

export function useCommit(onDone: () => void) {
  return useWrite(
    (choiceId: string, options) =>
      api.post<void>(`/api/coach-requests/${choiceId}/commitment`, undefined, options),
    { invalidates: [['coach-requests'], ['todo']], onDone },
  );
}
