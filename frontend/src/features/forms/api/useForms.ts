import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type CaseForms = Schema<'CaseFormsView'>;
export type FormLine = Schema<'CaseFormsViewFormLine'>;

export const formsKey = (caseId: string) => ['case', caseId, 'forms'];

export function useForms(caseId: string) {
  return useQuery({
    queryKey: formsKey(caseId),
    queryFn: ({ signal }) => api.get<CaseForms>(`/api/cases/${caseId}/forms`, signal),
  });
}

export function useBeginForm(caseId: string, onDone: (id: string) => void) {
  return useWrite(
    (wish: { versionId: string; dueOn?: string }, options) =>
      api.post<{ id: string }>(`/api/cases/${caseId}/forms`, wish, options),
    { invalidates: [formsKey(caseId), ['todo']], onDone: ({ id }) => onDone(id) },
  );
}
