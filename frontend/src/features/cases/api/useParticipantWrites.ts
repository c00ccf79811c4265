import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

const touched = (caseId: string) => [['case', caseId], ['cases']];

/** To be printed now: the code in it is kept nowhere. */
export type InvitationLetter = Schema<'InvitedParticipantViewInvitationLetterView'>;
export type Invitation = Schema<'InviteToCase'>;
export type Invited = Schema<'InvitedParticipantView'>;

export function useInvite(caseId: string, onDone: (invited: Invited) => void) {
  return useWrite<Invited, Invitation>(
    (wish, options) => api.post(`/api/cases/${caseId}/participants`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useAddColleague(caseId: string, onDone: () => void) {
  return useWrite<void, Schema<'AddStaff'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/participants/staff`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

interface Versioned {
  id: string;
  version: number;
}

export function useChangeParticipant(caseId: string, onDone: () => void) {
  return useWrite<void, Versioned & Schema<'ChangePerson'>>(
    ({ id, version, ...wish }, options) =>
      api.put(`/api/cases/${caseId}/participants/${id}`, wish, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}

export function useLeave(caseId: string, onDone: () => void) {
  return useWrite<void, Versioned & Schema<'LeaveCase'>>(
    ({ id, version, ...leaving }, options) =>
      api.post(`/api/cases/${caseId}/participants/${id}/leaving`, leaving, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}
