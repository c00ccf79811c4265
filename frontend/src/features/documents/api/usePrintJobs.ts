import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type PrintJob = Schema<'PrintJobQueriesLine'>;

export function usePrintJobs() {
  return useQuery({
    queryKey: ['print-jobs'],
    queryFn: ({ signal }) => api.get<PrintJob[]>('/api/print-jobs', signal),
  });
}

export function usePosted(onDone: () => void) {
  return useWrite(
    ({ id, version }: Pick<PrintJob, 'id' | 'version'>, options) =>
      api.post<void>(`/api/print-jobs/${id}/posting`, undefined, { ...options, ifMatch: version }),
    { invalidates: [['print-jobs'], ['todo']], onDone },
  );
}
