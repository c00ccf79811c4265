import { useState } from 'react';
import type { Schema } from '../../../api/schema';
import { upload } from '../../../api/upload';
import { useWrite } from '../../../api/useWrite';
import { papersKey } from './useCasePapers';

export type NewPaper = Omit<Schema<'DocumentControllerUploadForm'>, 'file'> & { file: File };

/** A file for the case. `progress` is set while it is on its way. */
export function useUploadPaper(caseId: string, onDone?: () => void) {
  const [progress, setProgress] = useState<number>();
  const write = useWrite(
    async ({ title, audience, file }: NewPaper, { idempotencyKey }) => {
      const form = new FormData();
      form.append('title', title);
      form.append('audience', audience);
      form.append('file', file);
      setProgress(0);
      try {
        return await upload<Schema<'AddedDocumentView'>>(`/api/cases/${caseId}/documents`, form, {
          idempotencyKey,
          onProgress: setProgress,
        });
      } finally {
        setProgress(undefined);
      }
    },
    { invalidates: [papersKey(caseId)], onDone },
  );
  return { ...write, progress };
}
