import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

type Board = Schema<'BoardView'>;

/** Goals somebody works on now: what a session can be about. */
export function useGoalTitles(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'goals', 'titles'],
    queryFn: async ({ signal }) => {
      const board = await api.get<Board>(`/api/cases/${caseId}/board`, signal);
      return board.goals.filter(({ stage }) => stage === 'IN_PROGRESS' || stage === 'AGREED');
    },
  });
}
