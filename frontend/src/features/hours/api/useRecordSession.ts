import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { type Hours, hoursKey, type SessionKind } from './types';

export interface NewSession {
  heldOn: string;
  place: string;
  kind: SessionKind;
  minutes: number;
  goalId?: string;
  topic: string;
  note?: string;
  noteAudience?: string;
  fromReserve?: boolean;
}

export function useRecordSession(caseId: string, onDone: () => void) {
  return useWrite(
    (session: NewSession, options) =>
      api.post<{ id: string; hours: Hours }>(`/api/cases/${caseId}/sessions`, session, options),
    { invalidates: [hoursKey(caseId), ['case', caseId, 'overview']], onDone },
  );
}
