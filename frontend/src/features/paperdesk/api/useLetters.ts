import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import type { LetterLine, RecordedStep } from './usePaperDesk';

export function useLetters(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'letters'],
    queryFn: ({ signal }) => api.get<LetterLine[]>(`/api/cases/${caseId}/letters`, signal),
  });
}

export function useRecordedSteps(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'letters', 'recorded'],
    queryFn: ({ signal }) => api.get<RecordedStep[]>(`/api/cases/${caseId}/recorded-steps`, signal),
  });
}

/** A text to begin with; `{number}` and `{date}` are filled in. */
export type LetterTemplate = Schema<'LetterTemplatesTemplate'>;

export function useLetterTemplates() {
  return useQuery({
    queryKey: ['letter-templates'],
    queryFn: ({ signal }) => api.get<LetterTemplate[]>('/api/letter-templates', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
