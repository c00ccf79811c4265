import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

export interface CaseDocument {
  id: string;
  kind: 'UPLOAD' | 'NOTICE' | 'LETTER' | 'REPORT';
  title: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  audience: string;
  addedBy: string;
  addedAt: string;
}

export interface CaseDocuments {
  documents: CaseDocument[];
  audiences: string[];
  actions: string[];
}

const key = (caseId: string) => ['case', caseId, 'documents'];

export function useDocuments(caseId: string) {
  return useQuery({
    queryKey: key(caseId),
    queryFn: ({ signal }) => api.get<CaseDocuments>(`/api/cases/${caseId}/documents`, signal),
  });
}

export function useAddDocument(caseId: string, onDone: () => void) {
  return useWrite(
    ({ title, audience, file }: { title: string; audience: string; file: File }, options) => {
      const form = new FormData();
      form.append('title', title);
      form.append('audience', audience);
      form.append('file', file);
      return api.post<{ id: string }>(`/api/cases/${caseId}/documents`, form, options);
    },
    { invalidates: [key(caseId)], onDone },
  );
}
