import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { GoalCommentView } from './types';
import { goalsKey } from './useBoard';
import { goalPath } from './useGoal';

export function useGoalComments(caseId: string, goalId: string) {
  return useQuery({
    queryKey: [...goalsKey(caseId), goalId, 'comments'],
    queryFn: ({ signal }) => api.get<GoalCommentView[]>(`${goalPath(caseId, goalId)}/comments`, signal),
  });
}
