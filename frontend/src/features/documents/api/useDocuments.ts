import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type CaseDocuments = Schema<'DocumentsView'>;

const key = (caseId: string) => ['case', caseId, 'documents'];

export function useDocuments(caseId: string) {
  return useQuery({
    queryKey: key(caseId),
    queryFn: ({ signal }) => api.get<CaseDocuments>(`/api/cases/${caseId}/documents`, signal),
  });
}

export function useAddDocument(caseId: string, onDone: () => void) {
  return useWrite(
    (
      { title, audience, file }: Omit<Schema<'DocumentControllerUploadForm'>, 'file'> & { file: File },
      options,
    ) => {
      const form = new FormData();
      form.append('title', title);
      form.append('audience', audience);
      form.append('file', file);
      return api.post<Schema<'AddedDocumentView'>>(`/api/cases/${caseId}/documents`, form, options);
    },
    { invalidates: [key(caseId)], onDone },
  );
}
