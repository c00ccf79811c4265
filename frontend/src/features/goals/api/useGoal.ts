import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { GoalView } from './types';
import { goalsKey } from './useBoard';

export const goalPath = (caseId: string, goalId: string) => `/api/cases/${caseId}/goals/${goalId}`;

export function useGoal(caseId: string, goalId: string) {
  return useQuery({
    queryKey: [...goalsKey(caseId), goalId],
    queryFn: ({ signal }) => api.get<GoalView>(goalPath(caseId, goalId), signal),
  });
}
