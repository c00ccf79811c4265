import { useCallback } from 'react';
import { api } from '../../../api/client';
import { Problem } from '../../../api/problem';
import type { Schema } from '../../../api/schema';
import type { UploadFor } from '../../../forms/filling/SectionFields';

type Audience = Schema<'DocumentControllerUploadForm'>['audience'];

/** Keeps a file among the documents of the case, for the first circle of the section that the writer belongs to. */
export function useUpload(caseId: string): UploadFor {
  return useCallback(
    async (file, seenBy) => {
      for (const [index, audience] of seenBy.entries()) {
        const form = new FormData();
        form.append('title', file.name.slice(0, 120));
        form.append('audience', audience satisfies Audience);
        form.append('file', file);
        try {
          const { id } = await api.post<Schema<'AddedDocumentView'>>(`/api/cases/${caseId}/documents`, form);
          return { id, name: file.name };
        } catch (error) {
          const notTheirs = error instanceof Problem && error.code === 'documents.audience-not-yours';
          if (!notTheirs || index === seenBy.length - 1) throw error;
        }
      }
      throw new Error('a section has readers');
    },
    [caseId],
  );
}
