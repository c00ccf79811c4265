import { useQuery } from '@tanstack/react-query';
import { useSession } from '../auth/useSession';
import { api } from './client';
import type { Schema } from './schema';

export type Me = Schema<'MeControllerMeView'>;

export function useMe() {
  const signedIn = useSession().status !== 'signed-out';
  return useQuery({
    queryKey: ['me'],
    queryFn: ({ signal }) => api.get<Me>('/api/me', signal),
    enabled: signedIn,
    staleTime: 60_000,
  });
}

/** What the server offers to this person, pages and operations alike. */
export function offered(me: Me | undefined, name: string): boolean {
  return Boolean(me?.menu?.includes(name) || me?.actions?.includes(name));
}
