import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export function useAnswer(caseId: string, onDone: () => void) {
  return useWrite<void, Schema<'AnswerQuestion'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/answers`, wish, options),
    { invalidates: [['case', caseId, 'suitability']], onDone },
  );
}

export function useRate(caseId: string, onDone: () => void) {
  return useWrite<void, Schema<'RateWillingness'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/willingness`, wish, options),
    { invalidates: [['case', caseId, 'suitability']], onDone },
  );
}

export function useConclude(caseId: string, onDone: () => void) {
  return useWrite<void, Schema<'ConcludeSuitability'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/conclusion`, wish, options),
    { invalidates: [['case', caseId], ['todo']], onDone },
  );
}
