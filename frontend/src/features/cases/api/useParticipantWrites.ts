import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

const touched = (caseId: string) => [['case', caseId], ['cases']];

/** To be printed now: the code in it is kept nowhere. */
export interface InvitationLetter {
  office: string;
  name: string;
  postalAddress?: string | null;
  portal: string;
  loginName: string;
  code: string;
  validUntil: string;
}

export interface Invited {
  participantId: string;
  letter?: InvitationLetter | null;
}

export function useInvite(caseId: string, onDone: (invited: Invited) => void) {
  return useWrite<Invited, Record<string, unknown>>(
    (wish, options) => api.post(`/api/cases/${caseId}/participants`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useAddColleague(caseId: string, onDone: () => void) {
  return useWrite<unknown, { personId: string; relation: string }>(
    (wish, options) => api.post(`/api/cases/${caseId}/participants/staff`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

interface Versioned {
  id: string;
  version: number;
}

export function useChangeParticipant(caseId: string, onDone: () => void) {
  return useWrite<void, Versioned & { scope?: string; reachable: string }>(
    ({ id, version, ...wish }, options) =>
      api.put(`/api/cases/${caseId}/participants/${id}`, wish, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}

export function useLeave(caseId: string, onDone: () => void) {
  return useWrite<void, Versioned & { reason: string }>(
    ({ id, version, reason }, options) =>
      api.post(
        `/api/cases/${caseId}/participants/${id}/leaving`,
        { reason },
        { ...options, ifMatch: version },
      ),
    { invalidates: touched(caseId), onDone },
  );
}
