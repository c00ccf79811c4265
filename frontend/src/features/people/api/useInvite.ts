import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { Channel, Invited, Salutation } from './people';

export interface InviteWish {
  salutation: Salutation;
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
  postalAddress: string | null;
  role: string;
  organisationId: string | null;
  groupId: string | null;
  channel: Channel;
}

export function useInvite() {
  return useWrite((wish: InviteWish, options) => api.post<Invited>('/api/invitations', wish, options), {
    invalidates: [['people'], ['groups']],
  });
}

export function useInviteAgain(id: string, onDone: (invited: Invited) => void) {
  return useWrite(
    (wish: { channel: Channel }, options) =>
      api.post<Invited>(`/api/people/${id}/invitations`, wish, options),
    { invalidates: [['people']], onDone },
  );
}
