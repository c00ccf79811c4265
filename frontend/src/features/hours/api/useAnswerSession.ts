import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { hoursKey } from './types';

export type SessionAnswer =
  | { step: 'confirmation'; body: Schema<'ConfirmSession'> }
  | { step: 'question'; body: Schema<'AskAboutSession'> }
  | { step: 'reply'; body: Schema<'ReplyToQuestion'> }
  | { step: 'reversal'; body: Schema<'ReverseSession'> };

/** Confirm, ask, reply or take back: one step at a session. */
export function useAnswerSession(caseId: string, onDone?: () => void) {
  return useWrite(
    ({ sessionId, step, body }: SessionAnswer & { sessionId: string }, options) =>
      api.post<void>(`/api/cases/${caseId}/sessions/${sessionId}/${step}`, body, options),
    { invalidates: [hoursKey(caseId), ['case', caseId, 'overview'], ['todo']], onDone },
  );
}
