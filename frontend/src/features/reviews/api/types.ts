export type Party = 'EMPLOYEE' | 'EMPLOYER' | 'COACH';
export const parties: Party[] = ['EMPLOYEE', 'EMPLOYER', 'COACH'];

export const nextSteps = ['GO_ON', 'EXTEND', 'TAPER', 'STOP'] as const;
export type NextStep = (typeof nextSteps)[number];

export const questions = ['closer', 'options', 'strengthen', 'next'] as const;
export type Answers = Record<(typeof questions)[number], string>;

export interface RecordedFor {
  participantId: string;
  channel: string;
  receivedOn: string;
  note?: string;
}

export interface FactsView {
  hours?: { grantedMinutes: number; usedMinutes: number; reserveMinutes: number; endsOn: string } | null;
  overallGoal?: string | null;
  goals: { title: string; stage: string; since: string }[];
}

export interface ViewpointView extends Answers {
  party: Party;
  version: number;
  by: string;
  recorded: boolean;
  writtenAt: string;
}

export interface ReviewView {
  id: string;
  version: number;
  number: number;
  heldOn: string;
  facts: FactsView;
  viewpoints: ViewpointView[];
  conclusion?: {
    summary: string;
    nextStep: NextStep;
    notHeard?: string | null;
    by: string;
    concludedOn: string;
  } | null;
  speaksFor: Party[];
  actions: string[];
}

export interface ExtensionView {
  id: string;
  minutes: number;
  months: number;
  reasons: string;
  forecast: string;
  requestedBy: string;
  requestedOn: string;
  outcome?: 'GRANTED' | 'REFUSED' | null;
  decidedOn?: string | null;
}

export interface ExtensionsView {
  requests: ExtensionView[];
  actions: string[];
}

export interface TaperPlan {
  steps: { from: string; minutesPerWeek: number }[];
  contactName: string;
  contactTask: string;
  remainingQuestions?: string | null;
}

export interface TaperView {
  version: number;
  plan?: TaperPlan | null;
  writtenBy?: string | null;
  writtenOn?: string | null;
  actions: string[];
}

export const carers = ['IFD', 'COMPANY_CONTACT', 'SBV'] as const;
export type Carer = (typeof carers)[number];

export interface AfterCarePlan {
  carer: Carer;
  contactName: string;
  beginsOn: string;
}

export interface ClosingTalk {
  talkOn: string;
  talkWith: string;
  stable: boolean;
  result: string;
  whatHelped: string;
  remaining?: string | null;
}

export interface ClosingView {
  facts: FactsView;
  report?: (ClosingTalk & { issuedBy: string; issuedOn: string; hash: string }) | null;
  actions: string[];
}

export interface CareCheckView {
  months: number;
  version: number;
  dueOn: string;
  doneOn?: string | null;
  employed?: boolean | null;
  finding?: string | null;
  supportNeeded?: boolean | null;
  doneBy?: string | null;
}

export interface AfterCareView {
  carer?: Carer | null;
  contactName?: string | null;
  beginsOn?: string | null;
  checks: CareCheckView[];
  actions: string[];
}

export const enders = ['EMPLOYEE', 'EMPLOYER', 'COACH', 'OFFICE'] as const;

export interface Reflection {
  heldOn: string;
  present: string;
  whatHappened: string;
  whatWasTried: string;
  whatElseHelps: string;
}

export interface ReflectionView extends Reflection {
  id: string;
  writtenBy: string;
  writtenOn: string;
}

export interface EarlyEnd {
  reflectionId: string;
  endsOn: string;
  wantedBy: (typeof enders)[number];
  reason: string;
  otherSupport: string;
}

export type EarlyEndView =
  | { kind: 'NONE' }
  | { kind: 'NEUTRAL'; endsOn: string }
  | {
      kind: 'WITH_REASON';
      endsOn: string;
      wantedBy: string;
      reason: string;
      otherSupport: string;
      endedBy: string;
      endedOn: string;
    };

export interface CourseOverviewView {
  reviews: { id: string; number: number; heldOn: string; viewpoints: number; nextStep?: NextStep | null }[];
  extension?: ExtensionView | null;
  taperPlanned: boolean;
  closingReportOn?: string | null;
  ended: boolean;
  reflections?: number | null;
  afterCare?: AfterCareView | null;
  actions: string[];
}
