import type { Schema } from '../../../api/schema';

export const stages = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REACHED', 'DROPPED'] as const;
export type Stage = (typeof stages)[number];

export const learners = ['EMPLOYEE', 'COLLEAGUES', 'SUPERVISORS', 'TEAM'] as const;
export type Learner = (typeof learners)[number];
export type Party = PartyView['party'];
export type ChangeKind = LastChange['kind'];
export type PartyView = Schema<'BoardViewSideView'>;
export type LastChange = Schema<'GoalViewLastChangeView'>;
export type GoalView = Schema<'GoalView'>;
export type BoardView = Schema<'BoardView'>;

/** What people agree on: one edition of a goal. */
export type GoalText = Schema<'GoalTextRequest'>;
export type GoalChangeView = Schema<'GoalChangeView'>;
export type GoalCommentView = Schema<'GoalCommentView'>;

/** The goal as a refused change (412) shows it. */
export interface CurrentGoal {
  version: number;
  stage: Stage;
  edition: number;
  text: GoalText;
  lastChange: { by: string };
}

export type TermsView = Schema<'AgreementViewTermsView'>;
export type AgreementView = Schema<'AgreementView'>;
