import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { FormDefinition } from '../../../forms/definition/types';
import type { Edition } from './types';

/** A new form with its first draft. */
export function useBeginForm(onDone: (edition: Edition) => void) {
  return useWrite(
    (wish: { key: string; definition: FormDefinition }, options) =>
      api.post<Edition>('/api/forms', wish, options),
    { invalidates: [['forms']], onDone },
  );
}
