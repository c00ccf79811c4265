import type { Schema } from '../../../api/schema';

export type ListedCoach = Schema<'CoachQueriesListed'>;
export type ChoiceAnswer = CoachChoice['employeeAnswer'];
export type CoachChoice = Schema<'CoachChoiceViewChoiceView'>;
export type CoachChoices = Schema<'CoachChoiceView'>;
export type CoachRequests = Schema<'CoachRequestControllerCoachRequestsView'>;

export const choiceKey = (caseId: string) => ['case', caseId, 'people', 'coach-choice'];
export const touched = (caseId: string) => [
  ['case', caseId, 'people'],
  ['case', caseId, 'overview'],
  ['case', caseId, 'decision'],
  ['todo'],
];
