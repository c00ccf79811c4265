import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type OfficeContact = Schema<'PresetContact'>;

type OfficeDetail = Schema<'PublicOfficeControllerPublicOfficeDetail'>;

export function useOfficeDetail(key: string) {
  return useQuery({
    queryKey: ['offices', key],
    queryFn: ({ signal }) => api.get<OfficeDetail>(`/api/public/offices/${encodeURIComponent(key)}`, signal),
    staleTime: 5 * 60_000,
  });
}
