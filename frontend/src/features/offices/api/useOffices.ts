import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

/** An office as everybody may see it. */
export type Office = Schema<'PublicOfficeControllerPublicOffice'>;

export function useOffices() {
  return useQuery({
    queryKey: ['offices'],
    queryFn: ({ signal }) => api.get<Office[]>('/api/public/offices', signal),
    staleTime: 5 * 60_000,
  });
}
