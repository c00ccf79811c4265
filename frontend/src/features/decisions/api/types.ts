export const LEARNERS = ['EMPLOYEE', 'COLLEAGUES', 'SUPERVISORS', 'TEAM'] as const;
export type Learner = (typeof LEARNERS)[number];

export interface PlannedGoal {
  title: string;
  plainTitle?: string | null;
  learner: Learner;
}

export interface PlanContent {
  situation?: string | null;
  suitability?: string | null;
  analysis?: { heldOn?: string | null; findings?: string | null } | null;
  goals: PlannedGoal[];
  minutes?: number | null;
  months?: number | null;
  startsOn?: string | null;
  frame?: string | null;
}

export interface Assessment {
  id: string;
  verdict: { supported: boolean; jobEndangered: boolean; reasons: string };
  author: string;
  assessedAt: string;
}

export type PlanState = 'DRAFT' | 'SUBMITTED' | 'RETURNED';

export interface FullPlan {
  view: 'FULL';
  version: number;
  state: PlanState;
  content: PlanContent;
  analysisRequired: boolean;
  submittedAt?: string | null;
  returnReason?: string | null;
  savedAt: string;
  assessments: Assessment[];
  actions: string[];
}

export interface SharedPlan {
  view: 'SHARED';
  state: PlanState;
  goals: PlannedGoal[];
  minutes?: number | null;
  months?: number | null;
  startsOn?: string | null;
  frame?: string | null;
}

export type Plan = FullPlan | SharedPlan;

export type DecisionKind = 'GRANT' | 'REJECT' | 'EXTEND' | 'REFUSE_EXTENSION';

export interface RuleResult {
  rule: string;
  outcome: 'FAIL' | 'OPEN' | 'PASS';
  strength: 'MUST' | 'SHOULD';
  title: string;
  sentence: string;
  value: string;
  paragraph: string;
}

export type LetterBlock =
  | { kind: 'heading' | 'text'; text: string }
  | { kind: 'numbered' | 'bullets'; items: string[] };

export interface Letter {
  head: { office: string; sender: string; fileNumber: string; date: string; recipient: string[] };
  subject: string;
  salutation: string;
  body: LetterBlock[];
  closing: string;
}

export interface DecisionDraft {
  id: string;
  version: number;
  kind: DecisionKind;
  state: 'DRAFT' | 'FOR_APPROVAL' | 'RETURNED';
  minutes?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  reasons: string;
  deviations: Record<string, string>;
  writers: string[];
  draftedAt: string;
  handedOverAt?: string | null;
  returnReason?: string | null;
  own: boolean;
  approvers: string[];
  check: RuleResult[];
  letter: Letter;
}

export interface DecisionFacts {
  filedOn?: string | null;
  coach?: string | null;
  plannedMinutes?: number | null;
  plannedMonths?: number | null;
  situation?: string | null;
  suitability?: string | null;
  assessment?: string | null;
  assessedBy?: string | null;
  supported?: boolean | null;
  grantedMinutes: number;
  usedMinutes: number;
  startsOn?: string | null;
  endsOn?: string | null;
  wishedMinutes: number;
  wishedMonths: number;
  wishReasons: string;
  wishedBy: string;
  gaps: { code: string; sentence: string; paragraph?: string | null }[];
}

export interface DecisionDesk {
  rules: string;
  rulesNumber: number;
  remedyChecked: boolean;
  facts: DecisionFacts;
  open?: DecisionDraft | null;
  issued: {
    id: string;
    kind: DecisionKind;
    minutes?: number | null;
    startsOn?: string | null;
    endsOn?: string | null;
    writers: string[];
    approvedBy: string;
    issuedAt: string;
  }[];
  kinds: DecisionKind[];
  actions: string[];
}

export interface Notice {
  id: string;
  decisionId: string;
  kind: DecisionKind;
  delivery: 'POST' | 'PORTAL';
  issuedAt: string;
  retrievedAt?: string | null;
  postedAt?: string | null;
}

export interface Notices {
  notices: Notice[];
  delivery: 'POST' | 'PORTAL';
  actions: string[];
}

export interface Objection {
  id: string;
  version: number;
  decisionId: string;
  receivedOn: string;
  channel: string;
  grounds: string;
  outcome?: string | null;
  outcomeNote?: string | null;
  closedOn?: string | null;
}

export interface DecisionState {
  id: string;
  version: number;
  state: string;
}

export const decisionKey = (caseId: string) => ['case', caseId, 'decision'];
/** What a step of a decision may change elsewhere. */
export const touched = (caseId: string) => [
  decisionKey(caseId),
  ['case', caseId, 'overview'],
  ['case', caseId, 'hours'],
  ['case', caseId, 'documents'],
  ['todo'],
];
