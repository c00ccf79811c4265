import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { type DecisionKind, type DecisionState, touched } from './types';

const path = (caseId: string) => `/api/cases/${caseId}/decisions`;

/** @param benefitRequestId the benefit beside coaching that is decided; none: the coaching */
export function useBeginDecision(caseId: string, benefitRequestId?: string) {
  return useWrite(
    (kind: DecisionKind, options) =>
      api.post<DecisionState>(path(caseId), { kind, benefitRequestId }, options),
    { invalidates: touched(caseId) },
  );
}

export type DraftStep = 'hand-over' | 'approval' | 'return' | 'discarding';

interface StepWish {
  id: string;
  version: number;
  step: DraftStep;
  reason?: string;
}

/** Hand over, issue, give back or throw away a draft. */
export function useDraftStep(caseId: string, onDone: (step: DraftStep, after: DecisionState) => void) {
  return useWrite(
    ({ id, version, step, reason }: StepWish, options) =>
      api.post<DecisionState>(
        `${path(caseId)}/${id}/${step}`,
        reason === undefined ? undefined : { reason },
        {
          ...options,
          ifMatch: version,
        },
      ),
    { invalidates: touched(caseId), onDone: (after, { step }) => onDone(step, after) },
  );
}

export function useReleasePlain(caseId: string, onDone: (released: DecisionState) => void) {
  return useWrite(
    ({ id, version }: { id: string; version: number }, options) =>
      api.post<DecisionState>(`${path(caseId)}/${id}/plain-release`, undefined, {
        ...options,
        ifMatch: version,
      }),
    { invalidates: touched(caseId), onDone },
  );
}

export function usePrepareDecision(caseId: string) {
  return useWrite(
    (reason: string, options) => api.post<void>(`${path(caseId)}/preparation`, { reason }, options),
    { invalidates: touched(caseId) },
  );
}

export function useCommission(caseId: string, onDone: () => void) {
  return useWrite(
    (rateCentsPerHour: number | undefined, options) =>
      api.post<Schema<'CommissionControllerCommissionView'>>(
        `/api/cases/${caseId}/commission`,
        { rateCentsPerHour },
        options,
      ),
    { invalidates: touched(caseId), onDone },
  );
}
