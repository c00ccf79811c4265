import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { partPath } from './useForm';
import { formsKey } from './useForms';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export type TakenDocument = Schema<'DocumentExchangeTaken'>;

interface Exchanged {
  form: string;
  part: string;
  answers: Record<string, unknown>;
}

/** Takes the answers of a JSON file over into the own part; what the file does not name stays. */
export function useTakeAnswers(caseId: string, formId: string, onDone: () => void) {
  return useWrite(
    ({ version, ...exchanged }: Exchanged & { version: number }, options) =>
      api.post<{ version: number }>(`/api/cases/${caseId}/forms/${formId}/exchange`, exchanged, {
        ...options,
        ifMatch: version,
      }),
    { invalidates: [formsKey(caseId)], onDone },
  );
}

/** The same out of a document of a word processor; the answer tells what stood for nothing. */
export function useTakeDocument(
  caseId: string,
  formId: string,
  filler: string,
  onDone: (taken: TakenDocument) => void,
) {
  return useWrite(
    ({ version, document }: { version: number; document: Blob }, options) =>
      api.post<TakenDocument>(`${partPath(caseId, formId, filler)}/document`, document, {
        ...options,
        ifMatch: version,
      }),
    { invalidates: [formsKey(caseId)], onDone },
  );
}
