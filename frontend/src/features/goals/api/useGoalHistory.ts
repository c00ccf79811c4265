import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { GoalChangeView } from './types';
import { goalsKey } from './useBoard';
import { goalPath } from './useGoal';

export function useGoalHistory(caseId: string, goalId: string) {
  return useQuery({
    queryKey: [...goalsKey(caseId), goalId, 'history'],
    queryFn: ({ signal }) => api.get<GoalChangeView[]>(`${goalPath(caseId, goalId)}/history`, signal),
  });
}
