import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { Invited } from './people';

export type InviteWish = Schema<'InvitePerson'>;

export function useInvite() {
  return useWrite((wish: InviteWish, options) => api.post<Invited>('/api/invitations', wish, options), {
    invalidates: [['people'], ['groups']],
  });
}

export function useInviteAgain(id: string, onDone: (invited: Invited) => void) {
  return useWrite(
    (wish: Schema<'PersonControllerInviteAgain'>, options) =>
      api.post<Invited>(`/api/people/${id}/invitations`, wish, options),
    { invalidates: [['people']], onDone },
  );
}
