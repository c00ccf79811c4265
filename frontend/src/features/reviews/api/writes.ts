import { api, type WriteOptions } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { casePath } from './reads';
import type { AfterCarePlan, EarlyEnd, Party, Reflection, ReviewView, TaperPlan } from './types';

/** These steps move the case: everything shown of it is read again. */
function useStep<V, T = unknown>(
  caseId: string,
  send: (wish: V, options: WriteOptions) => Promise<T>,
  onDone?: (result: T) => void,
) {
  return useWrite<T, V>(send, { invalidates: () => [['case', caseId]], onDone });
}

export const useBeginReview = (caseId: string, onDone: (review: ReviewView) => void) =>
  useStep(
    caseId,
    (wish: Schema<'BeginReview'>, options) =>
      api.post<ReviewView>(casePath(caseId, 'reviews'), wish, options),
    onDone,
  );

export const useWriteViewpoint = (caseId: string, reviewId: string, onDone: () => void) =>
  useStep(
    caseId,
    ({ party, version, ...wish }: { party: Party; version: number } & Schema<'WriteViewpoint'>, options) =>
      api.put(casePath(caseId, `reviews/${reviewId}/viewpoints/${party}`), wish, {
        ...options,
        ifMatch: version,
      }),
    onDone,
  );

export const useConcludeReview = (caseId: string, reviewId: string, onDone: () => void) =>
  useStep(
    caseId,
    ({ version, ...wish }: { version: number } & Schema<'ConcludeReview'>, options) =>
      api.post(casePath(caseId, `reviews/${reviewId}/conclusion`), wish, { ...options, ifMatch: version }),
    onDone,
  );

export const useAskExtension = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: Schema<'AskExtension'>, options) => api.post(casePath(caseId, 'extension'), wish, options),
    onDone,
  );

export const usePlanTaper = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    ({ version, plan }: { version: number; plan: TaperPlan }, options) =>
      api.put(casePath(caseId, 'taper'), plan, { ...options, ifMatch: version }),
    onDone,
  );

export const useLeaveTaper = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: Schema<'LeaveTaper'>, options) => api.post(casePath(caseId, 'taper/return'), wish, options),
    onDone,
  );

export const useIssueClosingReport = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: Schema<'IssueClosingReport'>, options) => api.post(casePath(caseId, 'closing'), wish, options),
    onDone,
  );

export const useRecordReflection = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: Reflection, options) => api.post(casePath(caseId, 'early-end/reflections'), wish, options),
    onDone,
  );

export const useEndEarly = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: EarlyEnd, options) => api.post(casePath(caseId, 'early-end'), wish, options),
    onDone,
  );

export const useAgreeAfterCare = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (wish: AfterCarePlan, options) => api.post(casePath(caseId, 'after-care'), wish, options),
    onDone,
  );

export const useRecordCheck = (caseId: string, onDone: () => void) =>
  useStep(
    caseId,
    (
      {
        months,
        version,
        ...wish
      }: {
        months: number;
        version: number;
      } & Schema<'RecordCheck'>,
      options,
    ) => api.put(casePath(caseId, `after-care/checks/${months}`), wish, { ...options, ifMatch: version }),
    onDone,
  );
