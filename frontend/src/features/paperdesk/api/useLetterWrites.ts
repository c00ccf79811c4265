import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { useTexts } from '../../../i18n/useTexts';
import { toast } from '../../../ui';
import type { LetterLine } from './usePaperDesk';

const touched = (caseId: string) => [
  ['case', caseId, 'letters'],
  ['paper-desk'],
  ['case', caseId, 'overview'],
];

type WriteLetter = Schema<'LetterControllerWriteLetter'>;

export function useWriteLetter(caseId: string, onDone: () => void) {
  return useWrite<Schema<'LetterControllerLetterIdView'>, WriteLetter>(
    (wish, options) => api.post(`/api/cases/${caseId}/letters`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

type Letter = Pick<LetterLine, 'id' | 'version' | 'caseId'>;

/** It was printed and went out. */
export function usePrinted() {
  const t = useTexts('paperdesk');
  return useWrite<void, Letter>(
    ({ caseId, id, version }, options) =>
      api.post(`/api/cases/${caseId}/letters/${id}/printing`, undefined, { ...options, ifMatch: version }),
    { invalidates: (_, { caseId }) => touched(caseId), onDone: () => toast(t('printedDone')) },
  );
}

export function useCameBack(onDone: () => void) {
  return useWrite<void, Letter & Schema<'LetterControllerLetterCameBack'>>(
    ({ caseId, id, version, ...wish }, options) =>
      api.post(`/api/cases/${caseId}/letters/${id}/return`, wish, { ...options, ifMatch: version }),
    { invalidates: (_, { caseId }) => touched(caseId), onDone },
  );
}
