import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

interface NameEmployee {
  employee: Record<string, unknown>;
  workplace: string;
  agreed: boolean;
}

export function useNameEmployee(caseId: string, onDone: () => void) {
  return useWrite<void, NameEmployee>(
    (wish, options) => api.post(`/api/cases/${caseId}/employee`, wish, options),
    { invalidates: [['case', caseId], ['cases']], onDone },
  );
}
