import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { FirstQuestion } from '../forms/firstQuestion';
import { wishOf } from '../forms/firstQuestion';

export type Begun = Schema<'BegunView'>;

export function useAsk(onDone: (begun: Begun) => void) {
  return useWrite<Begun, FirstQuestion>(
    (values, options) => api.post('/api/cases', wishOf(values), options),
    { invalidates: [['cases'], ['todo']], onDone },
  );
}
