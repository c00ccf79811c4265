import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { packageKey } from '../../cases/api/usePackage';
import type { RecordedFor } from '../../cases/forms/recordedFor';

export type Wish = Schema<'WriteRequest'>;
type State = Schema<'RequestControllerRequestStateView'>;

const path = (caseId: string) => `/api/cases/${caseId}/benefits`;
const touched = (caseId: string) => [packageKey(caseId), ['case', caseId, 'overview'], ['todo']];

export function useAsk(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: Schema<'RequestControllerAskForBenefit'>, options) => api.post<State>(path(caseId), wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

interface Seen {
  id: string;
  version: number;
}

export function useChangeRequest(caseId: string, onDone: () => void) {
  return useWrite(
    ({ id, version, wish }: Seen & { wish: Wish }, options) =>
      api.put<State>(`${path(caseId)}/${id}`, wish, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}

export type RequestStep = 'application' | 'withdrawal';

/** Takes up what was suggested, or takes an application back; also written down for somebody. */
export function useRequestStep(caseId: string, onDone: (step: RequestStep) => void) {
  return useWrite(
    ({ id, version, step, recordedFor }: Seen & { step: RequestStep; recordedFor?: RecordedFor }, options) =>
      api.post<State>(`${path(caseId)}/${id}/${step}`, { recordedFor }, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone: (_, { step }) => onDone(step) },
  );
}
