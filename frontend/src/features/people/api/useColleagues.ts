import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Colleague = Schema<'DirectoryColleague'>;

export function useColleagues() {
  return useQuery({
    queryKey: ['colleagues'],
    queryFn: ({ signal }) => api.get<Colleague[]>('/api/colleagues', signal),
  });
}
