import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { OfficeDetail } from './offices';

export function useOffice(key: string) {
  return useQuery({
    queryKey: ['platform', 'office', key],
    queryFn: ({ signal }) => api.get<OfficeDetail>(`/api/platform/offices/${key}`, signal),
  });
}
