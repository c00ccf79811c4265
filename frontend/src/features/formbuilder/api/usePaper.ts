import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

type FormPaper = Schema<'FormsFormPaper'>;

const keyOf = (formId: string) => ['form-paper', formId];
const path = (formId: string) => `/api/forms/${formId}/paper`;

/** Which paper a form stands for once it is confirmed; holds for all its versions. */
export function usePaper(formId: string) {
  return useQuery({
    queryKey: keyOf(formId),
    queryFn: ({ signal }) => api.get<FormPaper>(path(formId), signal),
  });
}

export function useChoosePaper(formId: string, onDone: () => void) {
  return useWrite(
    ({ version, paper }: FormPaper, options) =>
      api.put<void>(path(formId), { paper }, { ...options, ifMatch: version }),
    // The table of names shares the version.
    { invalidates: [keyOf(formId), ['form-mapping', formId]], onDone },
  );
}
