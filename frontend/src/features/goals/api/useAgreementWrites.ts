import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { AgreementView } from './types';
import { agreementPath } from './useAgreement';

const wholeCase = (caseId: string) => [['case', caseId]];

export function useWriteAgreement(caseId: string, onDone: () => void) {
  return useWrite(
    ({ version, terms }: { version: number; terms: Schema<'WriteAgreement'> }, options) =>
      api.put<AgreementView>(agreementPath(caseId), terms, { ...options, ifMatch: version }),
    { invalidates: wholeCase(caseId), onDone },
  );
}

export function useAssentToAgreement(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: Schema<'AssentToEdition'>, options) =>
      api.post<AgreementView>(`${agreementPath(caseId)}/assents`, wish, options),
    { invalidates: wholeCase(caseId), onDone },
  );
}

/** The coach is in the company for the first time. */
export function useArrive(caseId: string) {
  return useWrite((_: undefined, options) => api.post(`${agreementPath(caseId)}/arrival`, {}, options), {
    invalidates: wholeCase(caseId),
  });
}

/** Arriving is over. */
export function useBeginChanges(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: Schema<'BeginChanges'>, options) => api.post(`${agreementPath(caseId)}/changes`, wish, options),
    { invalidates: wholeCase(caseId), onDone },
  );
}
