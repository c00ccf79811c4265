import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { GoalView } from './types';
import { goalsKey } from './useBoard';
import { goalPath } from './useGoal';

interface Of {
  goalId: string;
}

interface Changed extends Of {
  version: number;
}

export function useProposeGoal(caseId: string, onDone: (goal: GoalView) => void) {
  return useWrite(
    (wish: Schema<'ProposeGoal'>, options) => api.post<GoalView>(`/api/cases/${caseId}/goals`, wish, options),
    { invalidates: [goalsKey(caseId)], onDone },
  );
}

export function useEditGoal(caseId: string, onDone: () => void) {
  return useWrite(
    ({ goalId, version, text }: Changed & Schema<'EditGoal'>, options) =>
      api.put<GoalView>(goalPath(caseId, goalId), { text }, { ...options, ifMatch: version }),
    { invalidates: () => [goalsKey(caseId)], onDone },
  );
}

export function useMoveGoal(caseId: string) {
  return useWrite(
    ({ goalId, version, stage, below }: Changed & Schema<'MoveGoal'>, options) =>
      api.post<GoalView>(
        `${goalPath(caseId, goalId)}/move`,
        { stage, below },
        { ...options, ifMatch: version },
      ),
    { invalidates: [goalsKey(caseId)] },
  );
}

export function useDropGoal(caseId: string, onDone: () => void) {
  return useWrite(
    ({ goalId, version, reason }: Changed & Schema<'DropGoal'>, options) =>
      api.post<GoalView>(`${goalPath(caseId, goalId)}/drop`, { reason }, { ...options, ifMatch: version }),
    { invalidates: [goalsKey(caseId)], onDone },
  );
}

export function useAssent(caseId: string, onDone?: () => void) {
  return useWrite(
    ({ goalId, ...wish }: Of & Schema<'AssentToEdition'>, options) =>
      api.post<GoalView>(`${goalPath(caseId, goalId)}/assents`, wish, options),
    { invalidates: [goalsKey(caseId)], onDone },
  );
}

export function useComment(caseId: string, onDone: () => void) {
  return useWrite(
    ({ goalId, text }: Of & Schema<'CommentOnGoal'>, options) =>
      api.post<unknown>(`${goalPath(caseId, goalId)}/comments`, { text }, options),
    { invalidates: [goalsKey(caseId)], onDone },
  );
}
