import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { applicationKey, type Content, type PartName } from './useApplication';

interface FillPart {
  content: Content;
  version?: number;
  recordedFor?: Schema<'RecordedFor'>;
}

export function useFillPart(caseId: string, part: PartName) {
  return useWrite<void, FillPart>(
    ({ version, ...wish }, options) =>
      api.put(`/api/cases/${caseId}/application/${part}-part`, wish, { ...options, ifMatch: version }),
    { invalidates: [applicationKey(caseId), ['case', caseId, 'overview']] },
  );
}

export function useFile(caseId: string, onDone: () => void) {
  return useWrite<void, Schema<'FileApplication'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/application/filing`, wish, options),
    { invalidates: [['case', caseId], ['todo'], ['cases']], onDone },
  );
}
