import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { ListedCoach } from './types';

export function useCoaches(enabled = true) {
  return useQuery({
    queryKey: ['coaches'],
    enabled,
    queryFn: ({ signal }) => api.get<ListedCoach[]>('/api/coaches', signal),
  });
}

export interface CoachEntry {
  recognisedUntil?: string | null;
  region: string;
  industries: string[];
  impairments: string[];
}

export function useAdmitCoach(onDone: () => void) {
  return useWrite(
    (coach: CoachEntry & { personId: string }, options) =>
      api.post<{ id: string }>('/api/coaches', coach, options),
    { invalidates: [['coaches']], onDone },
  );
}

export function useChangeCoach(onDone: () => void) {
  return useWrite(
    ({ id, version, entry }: { id: string; version: number; entry: CoachEntry }, options) =>
      api.put<{ id: string }>(`/api/coaches/${id}`, entry, { ...options, ifMatch: version }),
    { invalidates: [['coaches']], onDone },
  );
}
