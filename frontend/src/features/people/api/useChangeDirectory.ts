import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { Group } from './people';

export function useAddGroup() {
  return useWrite(
    (wish: { name: string }, options) =>
      api.post<{ id: string }>('/api/responsibility-groups', wish, options),
    { invalidates: [['groups']] },
  );
}

export function useRenameGroup(group: Group, onDone: () => void) {
  return useWrite(
    (wish: { name: string }, options) =>
      api.put<void>(`/api/responsibility-groups/${group.id}`, wish, { ...options, ifMatch: group.version }),
    { invalidates: [['groups'], ['people']], onDone },
  );
}

export function useAddOrganisation() {
  return useWrite(
    (wish: { kind: string; name: string }, options) =>
      api.post<{ id: string }>('/api/organisations', wish, options),
    { invalidates: [['organisations']] },
  );
}

export interface DeputyWish {
  personId: string;
  deputyId: string;
  validFrom: string;
  validUntil: string | null;
}

export function useAddDeputy() {
  return useWrite((wish: DeputyWish, options) => api.post<{ id: string }>('/api/deputies', wish, options), {
    invalidates: [['deputies']],
  });
}

export function useEndDeputy(onDone: () => void) {
  return useWrite((wish: { id: string }, options) => api.delete<void>(`/api/deputies/${wish.id}`, options), {
    invalidates: [['deputies']],
    onDone,
  });
}
