import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { hoursKey, type RecordedFor } from './types';

export type SessionAnswer =
  | { step: 'confirmation'; body: { recordedFor?: RecordedFor } }
  | { step: 'question'; body: { question: string; recordedFor?: RecordedFor } }
  | { step: 'reply'; body: { text: string } }
  | { step: 'reversal'; body: { reason: string } };

/** Confirm, ask, reply or take back: one step at a session. */
export function useAnswerSession(caseId: string, onDone?: () => void) {
  return useWrite(
    ({ sessionId, step, body }: SessionAnswer & { sessionId: string }, options) =>
      api.post<void>(`/api/cases/${caseId}/sessions/${sessionId}/${step}`, body, options),
    { invalidates: [hoursKey(caseId), ['case', caseId, 'overview'], ['todo']], onDone },
  );
}
