import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface Question {
  code: string;
  text: string;
  /** The question that decides most. */
  lead: boolean;
  answers: { person: string; mine: boolean; answer: string; at: string }[];
}

export interface Rating {
  party: string;
  rating: string;
  reason: string;
  person: string;
  at: string;
}

export interface Suitability {
  lists: { code: string; title: string; questions: Question[] }[];
  willingness: Rating[];
  conclusion?: { result: string; reason: string; person: string; at: string } | null;
  actions: string[];
}

export function useSuitability(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'suitability'],
    queryFn: ({ signal }) => api.get<Suitability>(`/api/cases/${caseId}/suitability`, signal),
  });
}
