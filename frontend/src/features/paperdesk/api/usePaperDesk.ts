import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type LetterLine = Schema<'PaperDeskQueriesLetterLine'>;
export type RecordedStep = Schema<'PaperDeskQueriesStepLine'>;
export type PaperDesk = Schema<'LetterControllerPaperDeskView'>;

export function usePaperDesk() {
  return useQuery({
    queryKey: ['paper-desk'],
    queryFn: ({ signal }) => api.get<PaperDesk>('/api/paper-desk', signal),
  });
}
