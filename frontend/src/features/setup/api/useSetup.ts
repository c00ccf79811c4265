import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Setup = Schema<'SetupControllerSetupView'>;
export type Point = Schema<'Point'>;

/** How far the office is set up; asked anew each time, since what changes it happens on other pages. */
export function useSetup(enabled = true) {
  return useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => api.get<Setup>('/api/setup', signal),
    enabled,
    refetchOnMount: 'always',
  });
}
