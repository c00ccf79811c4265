import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { Edition } from './types';

/** The next version of a form, a copy of its latest. */
export function useBeginDraft(onDone: (edition: Edition) => void) {
  return useWrite(
    ({ formId }: { formId: string }, options) =>
      api.post<Edition>(`/api/forms/${formId}/drafts`, undefined, options),
    { invalidates: [['forms']], onDone },
  );
}
