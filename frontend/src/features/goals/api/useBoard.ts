import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { BoardView } from './types';

/** Signals of the part `goals` refresh everything below this key. */
export const goalsKey = (caseId: string) => ['case', caseId, 'goals'];
export const boardKey = (caseId: string) => [...goalsKey(caseId), 'board'];

export function useBoard(caseId: string) {
  return useQuery({
    queryKey: boardKey(caseId),
    queryFn: ({ signal }) => api.get<BoardView>(`/api/cases/${caseId}/board`, signal),
  });
}
