import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Person } from './people';

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['people', id],
    queryFn: ({ signal }) => api.get<Person>(`/api/people/${id}`, signal),
  });
}
