import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { type LiveSignal, useLive } from '../../../api/useLive';
import type { Office } from './offices';

const KEY = ['platform', 'offices'];

/** All 17 offices; the stream brings every change as it happens. */
export function useOffices() {
  const queries = useQueryClient();
  useLive('/api/platform/offices/events', {
    onSignal: (signal) => {
      const { offices } = signal as LiveSignal & { offices?: Office[] };
      if (!offices) return;
      queries.setQueryData(KEY, offices);
      void queries.invalidateQueries({ queryKey: ['platform', 'office'] });
    },
    onGap: () => void queries.invalidateQueries({ queryKey: ['platform'] }),
  });
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<Office[]>('/api/platform/offices', signal),
  });
}
