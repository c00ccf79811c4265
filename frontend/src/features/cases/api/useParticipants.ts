import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface Participant {
  id: string;
  version: number;
  relation: string;
  name: string;
  organisation?: string | null;
  /** Of a representative: what they may do, and on what it rests. */
  scope?: string | null;
  reachable: 'PORTAL' | 'LETTER' | 'PHONE';
  hasAccount: boolean;
  me: boolean;
  since: string;
}

export interface Participants {
  people: Participant[];
  former: { relation: string; name: string; since: string; until: string }[];
  actions: string[];
}

export function useParticipants(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'people'],
    queryFn: ({ signal }) => api.get<Participants>(`/api/cases/${caseId}/participants`, signal),
  });
}

export interface Colleague {
  personId: string;
  name: string;
  organisation?: string | null;
}

/** Who works in this office or its services and could take part in this relation. */
export function useColleagues(caseId: string, relation: string) {
  return useQuery({
    queryKey: ['case', caseId, 'people', 'staff', relation],
    queryFn: ({ signal }) =>
      api.get<Colleague[]>(`/api/cases/${caseId}/participants/staff?relation=${relation}`, signal),
  });
}
