import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Office } from './useOffices';

export interface OfficeContact {
  label: string;
  street?: string | null;
  town?: string | null;
  phone?: string | null;
  fax?: string | null;
  email?: string | null;
  web?: string | null;
}

interface OfficeDetail {
  office: Office;
  hostAuthority?: string | null;
  seat?: string | null;
  contacts: OfficeContact[];
}

export function useOfficeDetail(key: string) {
  return useQuery({
    queryKey: ['offices', key],
    queryFn: ({ signal }) => api.get<OfficeDetail>(`/api/public/offices/${encodeURIComponent(key)}`, signal),
    staleTime: 5 * 60_000,
  });
}
