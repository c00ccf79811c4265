import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { decisionKey, type Notices, type Objection, touched } from './types';

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
      api.get<{ objections: Objection[]; actions: string[] }>(`/api/cases/${caseId}/objections`, signal),
  });
}

export function useChooseDelivery(caseId: string, onDone: () => void) {
  return useWrite(
    (delivery: 'POST' | 'PORTAL', options) =>
      api.post<void>(`/api/cases/${caseId}/notices/delivery`, { delivery }, options),
    { invalidates: touched(caseId), onDone },
  );
}

export interface NewObjection {
  decisionId: string;
  grounds: string;
  recordedFor?: { participantId: string; channel: string; receivedOn: string };
}

export function useFileObjection(caseId: string, onDone: () => void) {
  return useWrite(
    (objection: NewObjection, options) =>
      api.post<{ id: string }>(`/api/cases/${caseId}/objections`, objection, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useCloseObjection(caseId: string, onDone: () => void) {
  return useWrite(
    (wish: { id: string; version: number; outcome: string; note: string }, options) =>
      api.post<void>(
        `/api/cases/${caseId}/objections/${wish.id}/outcome`,
        { outcome: wish.outcome, note: wish.note },
        { ...options, ifMatch: wish.version },
      ),
    { invalidates: touched(caseId), onDone },
  );
}
