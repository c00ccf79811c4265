import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** An office as everybody may see it. */
export interface Office {
  key: string;
  name: string;
  federalState: string;
  region?: string | null;
  /** Works with the portal: people can sign in. */
  open: boolean;
  /** Open for trying out only, with invented people. */
  trial: boolean;
  realm?: string | null;
}

export function useOffices() {
  return useQuery({
    queryKey: ['offices'],
    queryFn: ({ signal }) => api.get<Office[]>('/api/public/offices', signal),
    staleTime: 5 * 60_000,
  });
}
