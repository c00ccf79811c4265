import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { PeoplePage } from './people';

export interface PeopleFilter {
  q: string;
  role: string;
  staff: boolean;
}

export function usePeople({ q, role, staff }: PeopleFilter) {
  return useInfiniteQuery({
    queryKey: ['people', 'list', q, role, staff],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (q) search.set('q', q);
      if (role) search.set('role', role);
      if (staff) search.set('staff', 'true');
      if (pageParam) search.set('after', pageParam);
      return api.get<PeoplePage>(`/api/people?${search}`, signal);
    },
    getNextPageParam: (last) => last.next ?? undefined,
  });
}
