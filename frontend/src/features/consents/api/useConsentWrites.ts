import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
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
  return useWrite<void, { id: string; version: number } & Schema<'RevokeConsent'>>(
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
  return useWrite<void, Schema<'AskConsent'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/consent-requests`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}
