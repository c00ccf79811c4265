import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Participant = Schema<'ParticipantsViewParticipantView'>;
export type Participants = Schema<'ParticipantsView'>;

export function useParticipants(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'people'],
    queryFn: ({ signal }) => api.get<Participants>(`/api/cases/${caseId}/participants`, signal),
  });
}

export type Colleague = Schema<'StaffView'>;

/** Who works in this office or its services and could take part in this relation. */
export function useColleagues(caseId: string, relation: string) {
  return useQuery({
    queryKey: ['case', caseId, 'people', 'staff', relation],
    queryFn: ({ signal }) =>
      api.get<Colleague[]>(`/api/cases/${caseId}/participants/staff?relation=${relation}`, signal),
  });
}
