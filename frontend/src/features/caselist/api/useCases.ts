import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type CaseLine = Schema<'CaseListViewCaseLineView'>;

type CasePage = Schema<'CaseListView'>;

export interface CaseFilter {
  q: string;
  states: string[];
  mine: boolean;
  open: boolean;
  /** Whose responsible person is away today. */
  absent?: boolean;
}

function addressOf({ q, states, mine, open, absent }: CaseFilter, cursor: string | null) {
  const search = new URLSearchParams();
  if (q) search.set('q', q);
  if (mine) search.set('mine', 'true');
  if (open) search.set('open', 'true');
  if (absent) search.set('absent', 'true');
  for (const state of states) search.append('state', state);
  if (cursor) search.set('cursor', cursor);
  return `/api/cases${search.size > 0 ? `?${search}` : ''}`;
}

export function useCases(filter: CaseFilter) {
  return useInfiniteQuery({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) => api.get<CasePage>(addressOf(filter, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? null,
    placeholderData: keepPreviousData,
  });
}
