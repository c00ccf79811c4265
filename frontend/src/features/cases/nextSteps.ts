import type { CaseOverview } from './api/useCase';

export interface NextStep {
  /** Key of the words on the button. */
  id: string;
  /** Any of these operations has to be offered by the server. */
  actions: string[];
  /** Address below the case; without one the step is taken at once. */
  page?: string;
}

const STEPS: Record<string, NextStep> = {
  CASE_TAKE: { id: 'CASE_TAKE', actions: ['CASE_TAKE'] },
  INFORMING_START: { id: 'INFORMING_START', actions: ['INFORMING_START'] },
  EMPLOYEE_NAME: { id: 'EMPLOYEE_NAME', actions: ['EMPLOYEE_NAME'], page: 'person-nennen' },
  SUITABILITY_START: { id: 'SUITABILITY_START', actions: ['SUITABILITY_START'] },
  SUITABILITY: {
    id: 'SUITABILITY',
    actions: ['SUITABILITY_CONCLUDE', 'SUITABILITY_ANSWER'],
    page: 'eignung',
  },
  CONSENTS: { id: 'CONSENTS', actions: ['CONSENT_ASK', 'CONSENT_GIVE'], page: 'einwilligungen' },
  APPLICATION_FILE: { id: 'APPLICATION_FILE', actions: ['APPLICATION_FILE'], page: 'antrag' },
  APPLICATION_FILL: {
    id: 'APPLICATION_FILL',
    actions: ['APPLICATION_FILL', 'RECORD_FOR_OTHERS'],
    page: 'antrag',
  },
  COMPETENCE_CHECK: { id: 'COMPETENCE_CHECK', actions: ['COMPETENCE_CHECK'], page: 'zustaendigkeit' },
  COMPETENCE_CONFIRM: { id: 'COMPETENCE_CONFIRM', actions: ['COMPETENCE_CONFIRM'], page: 'zustaendigkeit' },
  PAPERS: { id: 'PAPERS', actions: ['PAPERS_REQUEST', 'PAPERS_RECEIVE'], page: 'zustaendigkeit' },
  COACH: {
    id: 'COACH',
    actions: ['COACH_PROPOSE', 'COACH_DECIDE', 'COACH_ANSWER', 'COACH_COMMISSION'],
    page: 'jobcoach',
  },
  PLAN: { id: 'PLAN', actions: ['PLAN_WRITE', 'PLAN_SUBMIT'], page: 'plan' },
  DECISION: {
    id: 'DECISION',
    actions: [
      'DECISION_DRAFT',
      'DECISION_APPROVE',
      'DECISION_PREPARE',
      'PLAN_ASSESS',
      'PLAN_RETURN',
      'COACH_COMMISSION',
    ],
    page: 'entscheidung',
  },
  AGREEMENT: {
    id: 'AGREEMENT',
    actions: ['AGREEMENT_WRITE', 'AGREEMENT_ASSENT', 'ARRIVAL_BEGIN'],
    page: 'gespraeche/zielvereinbarung',
  },
  GOALS: { id: 'GOALS', actions: ['GOAL_MOVE', 'GOAL_PROPOSE'], page: 'ziele' },
  SESSION: { id: 'SESSION', actions: ['SESSION_RECORD'], page: 'stunden/neu' },
  REVIEWS: {
    id: 'REVIEWS',
    actions: ['REVIEW_OPEN', 'REVIEW_ANSWER', 'REVIEW_CONCLUDE', 'CLOSING_WRITE', 'AFTER_CARE_CHECK'],
    page: 'gespraeche',
  },
  BENEFITS: { id: 'BENEFITS', actions: ['BENEFIT_SUGGEST'], page: 'hilfen' },
  PERSON_INVITE: { id: 'PERSON_INVITE', actions: ['PERSON_INVITE'], page: 'beteiligte' },
};

/** In each state what moves the case on stands first. */
const ORDER: Record<string, string[]> = {
  INQUIRY: ['CASE_TAKE', 'INFORMING_START', 'EMPLOYEE_NAME', 'CONSENTS'],
  INFORMING: ['EMPLOYEE_NAME', 'SUITABILITY_START', 'CONSENTS', 'PERSON_INVITE'],
  SUITABILITY: ['SUITABILITY', 'CONSENTS', 'PERSON_INVITE', 'EMPLOYEE_NAME'],
  APPLICATION_DRAFT: ['APPLICATION_FILE', 'APPLICATION_FILL', 'CONSENTS', 'PERSON_INVITE', 'EMPLOYEE_NAME'],
  FILED: ['COMPETENCE_CHECK', 'PAPERS', 'CONSENTS'],
  COMPETENCE_CHECK: ['COMPETENCE_CONFIRM', 'PAPERS', 'CONSENTS'],
  PAPERS_REQUESTED: ['PAPERS', 'COMPETENCE_CONFIRM', 'CONSENTS'],
  COACH_SELECTION: ['COACH', 'PERSON_INVITE', 'CONSENTS'],
  ANALYSIS: ['PLAN', 'PERSON_INVITE', 'CONSENTS'],
  PLANNING: ['PLAN', 'GOALS', 'CONSENTS'],
  ASSESSMENT: ['DECISION', 'PAPERS'],
  GRANTED: ['DECISION', 'PERSON_INVITE'],
  COMMISSIONED: ['AGREEMENT', 'GOALS', 'PERSON_INVITE'],
  AGREED: ['AGREEMENT', 'GOALS', 'SESSION'],
  ARRIVING: ['SESSION', 'GOALS', 'REVIEWS'],
  CHANGING: ['SESSION', 'GOALS', 'REVIEWS'],
  INTERIM_REVIEW: ['REVIEWS', 'GOALS'],
  EXTENSION_REQUESTED: ['DECISION', 'REVIEWS'],
  TAPERING: ['REVIEWS', 'SESSION', 'GOALS'],
};
/** Where no coaching can be granted nobody looks for a coach: what is applied for all the same is decided, and other help is spoken of. */
const WITHOUT_COACHING = [
  'CASE_TAKE',
  'INFORMING_START',
  'EMPLOYEE_NAME',
  'APPLICATION_FILE',
  'APPLICATION_FILL',
  'COMPETENCE_CHECK',
  'COMPETENCE_CONFIRM',
  'DECISION',
  'BENEFITS',
  'PAPERS',
  'CONSENTS',
  'PERSON_INVITE',
];
const OTHERWISE = ['CASE_TAKE', 'REVIEWS', 'CONSENTS', 'PERSON_INVITE'];

/** What the reader may do now, what moves the case on first. */
export function nextSteps(overview: CaseOverview): NextStep[] {
  const taken = overview.people.some(({ relation }) => relation === 'RESPONSIBLE_CASE_WORKER');
  const undecided = overview.phase === 'ASKING' || overview.phase === 'APPLYING';
  const order =
    overview.coachingOffered === false && undecided ? WITHOUT_COACHING : (ORDER[overview.state] ?? OTHERWISE);
  return order.flatMap((id) => {
    const step = STEPS[id];
    if (!step?.actions.some((action) => overview.actions.includes(action))) return [];
    if (id === 'CASE_TAKE' && taken) return [];
    if (id.startsWith('APPLICATION_') && overview.state !== 'APPLICATION_DRAFT') return [];
    if (id === 'EMPLOYEE_NAME' && overview.employee) return [];
    if (id === 'APPLICATION_FILL' && overview.actions.includes('APPLICATION_FILE')) return [];
    return [step];
  });
}

/** Whether the first of these steps moves the case on; in later states its own pages do that. */
export const movesTheCase = ({ state }: Pick<CaseOverview, 'state'>): boolean => state in ORDER;
