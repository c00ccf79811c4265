import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

export interface OfficeStep {
  /** Address below the case. */
  path: string;
  body?: Record<string, unknown>;
  version?: number;
}

/** The office's steps on an application: each is an address with what it needs. */
export function useOfficeStep(caseId: string, onDone?: () => void) {
  return useWrite<void, OfficeStep>(
    ({ path, body, version }, options) =>
      api.post(`/api/cases/${caseId}/${path}`, body, { ...options, ifMatch: version }),
    { invalidates: [['case', caseId], ['todo'], ['cases']], onDone },
  );
}
