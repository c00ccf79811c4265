import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { hoursKey } from './types';

export type NewSession = Schema<'RecordSession'>;

export function useRecordSession(caseId: string, onDone: () => void) {
  return useWrite(
    (session: NewSession, options) =>
      api.post<Schema<'RecordedSessionView'>>(`/api/cases/${caseId}/sessions`, session, options),
    { invalidates: [hoursKey(caseId), ['case', caseId, 'overview']], onDone },
  );
}
