import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { GiveConsent } from './consents';

const touched = (caseId: string) => [['case', caseId], ['todo']];

export function useGiveConsent(caseId: string, onDone: () => void) {
  return useWrite<void, GiveConsent>(
    (wish, options) => api.post(`/api/cases/${caseId}/consents`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useRevokeConsent(caseId: string, onDone: () => void) {
  return useWrite<void, { id: string; version: number; recordedFor?: GiveConsent['recordedFor'] }>(
    ({ id, version, recordedFor }, options) =>
      api.post(
        `/api/cases/${caseId}/consents/${id}/revocation`,
        { recordedFor },
        { ...options, ifMatch: version },
      ),
    { invalidates: touched(caseId), onDone },
  );
}

export function useAskConsent(caseId: string, onDone: () => void) {
  return useWrite<void, { form: string; participantId: string }>(
    (wish, options) => api.post(`/api/cases/${caseId}/consent-requests`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}
