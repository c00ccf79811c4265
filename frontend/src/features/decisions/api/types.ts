import type { Schema } from '../../../api/schema';

export const LEARNERS = ['EMPLOYEE', 'COLLEAGUES', 'SUPERVISORS', 'TEAM'] as const;
export type Learner = (typeof LEARNERS)[number];
export type PlanContent = Schema<'PlanContent'>;
export type Assessment = Schema<'Assessment'>;
export type FullPlan = Schema<'PlanViewFullPlanView'>;
export type Plan = Schema<'PlanView'>;
export type DecisionKind = DecisionDraft['kind'];
export type RuleResult = Schema<'RuleResult'>;
export type LetterBlock = Schema<'LetterBlock'>;
export type Letter = Schema<'Letter'>;
export type DecisionDraft = Schema<'DecisionDeskViewDraftView'>;
export type DecisionDesk = Schema<'DecisionDeskView'>;
export type Notice = Schema<'NoticesViewNoticeLine'>;
export type Notices = Schema<'NoticesView'>;
export type Objection = Schema<'ObjectionControllerObjectionView'>;
export type DecisionState = Schema<'DecisionStateView'>;

export const decisionKey = (caseId: string) => ['case', caseId, 'decision'];
/** What a step of a decision may change elsewhere. */
export const touched = (caseId: string) => [
  decisionKey(caseId),
  ['case', caseId, 'overview'],
  ['case', caseId, 'hours'],
  ['case', caseId, 'documents'],
  ['case', caseId, 'benefits'],
  ['todo'],
];
