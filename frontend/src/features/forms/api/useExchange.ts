import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { formsKey } from './useForms';

interface Exchanged {
  form: string;
  part: string;
  answers: Record<string, unknown>;
}

/** Takes the answers of a file over into the own part; what the file does not name stays. */
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
