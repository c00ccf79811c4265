import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { Edition } from './types';

interface Wish {
  id: string;
  version: number;
  /** ISO day. */
  from: string;
}

export function useBringInForce(onDone: (edition: Edition) => void) {
  return useWrite(
    ({ id, version, from }: Wish, options) =>
      api.post<Edition>(`/api/forms/versions/${id}/in-force`, { from }, { ...options, ifMatch: version }),
    { invalidates: (_, { id }) => [['forms'], ['form-version', id]], onDone },
  );
}
