import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { papersKey } from '../../cases/api/useCasePapers';

export function useAddScan(caseId: string, onDone: () => void) {
  return useWrite<void, { stepId: string; scanId: string }>(
    ({ stepId, scanId }, options) =>
      api.post(`/api/cases/${caseId}/recorded-steps/${stepId}/scans`, { scanId }, options),
    { invalidates: [papersKey(caseId)], onDone },
  );
}
