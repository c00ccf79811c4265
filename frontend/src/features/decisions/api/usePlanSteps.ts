import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { touched } from './types';

type SavedPlan = Schema<'SavedPlanView'>;

const path = (caseId: string) => `/api/cases/${caseId}/plan`;

/** Saves the plan and gives it to the office; what is missing comes back beside the fields. */
export function useSubmitPlan(caseId: string, onDone: () => void) {
  return useWrite(
    async ({ version, content }: { version: number; content: Schema<'SavePlan'> }, options) => {
      const saved = await api.put<SavedPlan>(path(caseId), content, { ifMatch: version });
      return api.post<SavedPlan>(`${path(caseId)}/submission`, undefined, {
        ...options,
        ifMatch: saved.version,
      });
    },
    { invalidates: touched(caseId), onDone },
  );
}

export function useAssessPlan(caseId: string, onDone: () => void) {
  return useWrite(
    (verdict: Schema<'AssessPlan'>, options) =>
      api.post<void>(`${path(caseId)}/assessment`, verdict, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useReturnPlan(caseId: string, onDone: () => void) {
  return useWrite(
    (reason: string, options) => api.post<SavedPlan>(`${path(caseId)}/return`, { reason }, options),
    { invalidates: touched(caseId), onDone },
  );
}
