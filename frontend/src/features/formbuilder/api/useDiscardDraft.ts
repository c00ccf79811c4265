import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

export function useDiscardDraft(onDone: () => void) {
  return useWrite(
    ({ id, version }: { id: string; version: number }, options) =>
      api.delete<void>(`/api/forms/versions/${id}`, { ...options, ifMatch: version }),
    { invalidates: [['forms']], onDone },
  );
}
