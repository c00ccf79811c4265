import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { formsKey } from './useForms';

export type SeenForm = Schema<'SeenForm'>;
export type SeenPart = SeenForm['parts'][number];
export type RecordedFor = Schema<'RecordedFor'>;

export const formKey = (caseId: string, formId: string) => [...formsKey(caseId), formId];
const path = (caseId: string, formId: string) => `/api/cases/${caseId}/forms/${formId}`;
export const partPath = (caseId: string, formId: string, filler: string) =>
  `${path(caseId, formId)}/parts/${filler}`;

export function useForm(caseId: string, formId: string) {
  return useQuery({
    queryKey: formKey(caseId, formId),
    queryFn: ({ signal }) => api.get<SeenForm>(path(caseId, formId), signal),
  });
}

interface PartStep {
  filler: string;
  version: number;
}

export function useConfirmPart(caseId: string, formId: string) {
  return useWrite(
    ({ filler, version, recordedFor }: PartStep & { recordedFor?: RecordedFor }, options) =>
      api.post<void>(
        `${partPath(caseId, formId, filler)}/confirmation`,
        { recordedFor },
        { ...options, ifMatch: version },
      ),
    { invalidates: [formsKey(caseId), ['todo']] },
  );
}

export function useReopenPart(caseId: string, formId: string, onDone: () => void) {
  return useWrite(
    ({ filler, version, reason }: PartStep & { reason: string }, options) =>
      api.post<void>(
        `${partPath(caseId, formId, filler)}/reopening`,
        { reason },
        { ...options, ifMatch: version },
      ),
    { invalidates: [formsKey(caseId), ['todo']], onDone },
  );
}

export function useWithdrawForm(caseId: string, formId: string, onDone: () => void) {
  return useWrite(
    ({ reason }: { reason: string }, options) =>
      api.post<void>(`${path(caseId, formId)}/withdrawal`, { reason }, options),
    { invalidates: [formsKey(caseId), ['todo']], onDone },
  );
}

/** A mail to those who fill a part: something waits for them. */
export function useInviteToPart(caseId: string, formId: string, onDone: () => void) {
  return useWrite(
    ({ filler }: { filler: string }, options) =>
      api.post<void>(`${partPath(caseId, formId, filler)}/invitation`, undefined, options),
    { invalidates: [formsKey(caseId)], onDone },
  );
}
