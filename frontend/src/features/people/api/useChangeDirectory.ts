import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { Group } from './people';

export function useAddGroup() {
  return useWrite(
    (wish: Schema<'DirectoryControllerAddGroup'>, options) =>
      api.post<Schema<'DirectoryControllerMade'>>('/api/responsibility-groups', wish, options),
    { invalidates: [['groups']] },
  );
}

export function useRenameGroup(group: Group, onDone: () => void) {
  return useWrite(
    (wish: Schema<'DirectoryControllerNameGroup'>, options) =>
      api.put<void>(`/api/responsibility-groups/${group.id}`, wish, { ...options, ifMatch: group.version }),
    { invalidates: [['groups'], ['people']], onDone },
  );
}

export function useAddOrganisation() {
  return useWrite(
    (wish: Schema<'DirectoryControllerAddOrganisation'>, options) =>
      api.post<Schema<'DirectoryControllerMade'>>('/api/organisations', wish, options),
    { invalidates: [['organisations']] },
  );
}

export type DeputyWish = Schema<'DirectoryControllerAddDeputy'>;

export function useAddDeputy() {
  return useWrite(
    (wish: DeputyWish, options) =>
      api.post<Schema<'DirectoryControllerMade'>>('/api/deputies', wish, options),
    {
      invalidates: [['deputies']],
    },
  );
}

export function useEndDeputy(onDone: () => void) {
  return useWrite((wish: { id: string }, options) => api.delete<void>(`/api/deputies/${wish.id}`, options), {
    invalidates: [['deputies']],
    onDone,
  });
}
