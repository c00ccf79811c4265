import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

type NameEmployee = Schema<'NameEmployee'>;

export function useNameEmployee(caseId: string, onDone: () => void) {
  return useWrite<void, NameEmployee>(
    (wish, options) => api.post(`/api/cases/${caseId}/employee`, wish, options),
    { invalidates: [['case', caseId], ['cases']], onDone },
  );
}
