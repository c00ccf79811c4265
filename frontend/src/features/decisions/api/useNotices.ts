import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { decisionKey, type Notices, touched } from './types';

export function useNotices(caseId: string) {
  return useQuery({
    queryKey: [...decisionKey(caseId), 'notices'],
    queryFn: ({ signal }) => api.get<Notices>(`/api/cases/${caseId}/notices`, signal),
  });
}

export function useObjections(caseId: string) {
  return useQuery({
    queryKey: [...decisionKey(caseId), 'objections'],
    queryFn: ({ signal }) =>
      api.get<Schema<'ObjectionControllerObjectionsView'>>(`/api/cases/${caseId}/objections`, signal),
  });
}

export function useChooseDelivery(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: Schema<'ChooseDelivery'>, options) =>
      api.post<void>(`/api/cases/${caseId}/notices/delivery`, wish, options),
    { invalidates: touched(caseId), onDone },
  );
}

export type NewObjection = Schema<'ObjectionControllerFileObjection'>;

export function useFileObjection(caseId: string, onDone: () => void) {
  return useWrite(
    (objection: NewObjection, options) =>
      api.post<Schema<'ObjectionControllerObjectionIdView'>>(
        `/api/cases/${caseId}/objections`,
        objection,
        options,
      ),
    { invalidates: touched(caseId), onDone },
  );
}

export function useCloseObjection(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: { id: string; version: number } & Schema<'ObjectionControllerCloseObjection'>, options) =>
      api.post<void>(
        `/api/cases/${caseId}/objections/${wish.id}/outcome`,
        { outcome: wish.outcome, note: wish.note },
        { ...options, ifMatch: wish.version },
      ),
    { invalidates: touched(caseId), onDone },
  );
}
