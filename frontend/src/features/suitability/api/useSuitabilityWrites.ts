import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

export function useAnswer(caseId: string, onDone: () => void) {
  return useWrite<void, { question: string; answer: string }>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/answers`, wish, options),
    { invalidates: [['case', caseId, 'suitability']], onDone },
  );
}

export function useRate(caseId: string, onDone: () => void) {
  return useWrite<void, { party: string; rating: string; reason: string }>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/willingness`, wish, options),
    { invalidates: [['case', caseId, 'suitability']], onDone },
  );
}

export function useConclude(caseId: string, onDone: () => void) {
  return useWrite<void, { result: string; reason: string }>(
    (wish, options) => api.post(`/api/cases/${caseId}/suitability/conclusion`, wish, options),
    { invalidates: [['case', caseId], ['todo']], onDone },
  );
}
