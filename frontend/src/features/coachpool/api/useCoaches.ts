import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { ListedCoach } from './types';

export function useCoaches(enabled = true) {
  return useQuery({
    queryKey: ['coaches'],
    enabled,
    queryFn: ({ signal }) => api.get<ListedCoach[]>('/api/coaches', signal),
  });
}

export type CoachEntry = Schema<'ChangeCoach'>;

export function useAdmitCoach(onDone: () => void) {
  return useWrite(
    (coach: Schema<'AdmitCoach'>, options) => api.post<Schema<'CoachIdView'>>('/api/coaches', coach, options),
    { invalidates: [['coaches']], onDone },
  );
}

export function useChangeCoach(onDone: () => void) {
  return useWrite(
    ({ id, version, entry }: { id: string; version: number; entry: CoachEntry }, options) =>
      api.put<Schema<'CoachIdView'>>(`/api/coaches/${id}`, entry, { ...options, ifMatch: version }),
    { invalidates: [['coaches']], onDone },
  );
}
