import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export function useJournal() {
  return useInfiniteQuery({
    queryKey: ['platform', 'journal'],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<Schema<'JournalControllerJournalView'>>(
        `/api/platform/journal${pageParam && `?before=${pageParam}`}`,
        signal,
      ),
    getNextPageParam: (last) => last.next ?? undefined,
  });
}
