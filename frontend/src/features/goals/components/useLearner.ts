import { useTexts } from '../../../i18n/useTexts';
import type { GoalText, GoalView, PartyView } from '../api/types';

/** Who learns, in words: the note if there is one, the employee by name. */
export function useLearner(parties: PartyView[]) {
  const t = useTexts('goals');
  const employee = parties.find(({ party }) => party === 'EMPLOYEE')?.name;
  return ({ learner, learnerNote }: Pick<GoalView | GoalText, 'learner' | 'learnerNote'>): string =>
    learnerNote || (learner === 'EMPLOYEE' && employee) || t(`learner.${learner}`);
}
