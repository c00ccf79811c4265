import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

type Mapping = Schema<'FormExchangeMapping'>;

const keyOf = (formId: string) => ['form-mapping', formId];
const path = (formId: string) => `/api/forms/${formId}/mapping`;

/** How the fields of a form are called in somebody else's documentation; holds for all its versions. */
export function useMapping(formId: string) {
  return useQuery({
    queryKey: keyOf(formId),
    queryFn: ({ signal }) => api.get<Mapping>(path(formId), signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function useSaveMapping(formId: string, onDone: () => void) {
  return useWrite(
    ({ version, entries }: Mapping, options) =>
      api.put<void>(path(formId), { entries }, { ...options, ifMatch: version }),
    { invalidates: [keyOf(formId)], onDone },
  );
}
