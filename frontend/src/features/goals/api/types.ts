export const stages = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REACHED', 'DROPPED'] as const;
export type Stage = (typeof stages)[number];

export const learners = ['EMPLOYEE', 'COLLEAGUES', 'SUPERVISORS', 'TEAM'] as const;
export type Learner = (typeof learners)[number];

export type Party = 'EMPLOYEE' | 'EMPLOYER' | 'COACH';
export type ChangeKind = 'PROPOSED' | 'EDITED' | 'ASSENTED' | 'AGREED' | 'MOVED' | 'DROPPED';

export interface PartyView {
  party: Party;
  name?: string | null;
}

export interface AssentView {
  party: Party;
  name: string;
  givenOn: string;
  /** Somebody wrote it down for a person without account. */
  recorded: boolean;
}

export interface LastChange {
  kind: ChangeKind;
  by: string;
  mine: boolean;
  at: string;
}

export interface GoalView {
  id: string;
  version: number;
  kind: 'OVERALL' | 'SHORT_TERM';
  stage: Stage;
  edition: number;
  title: string;
  plain?: string | null;
  learner: Learner;
  learnerNote?: string | null;
  until?: string | null;
  dropReason?: string | null;
  stagedOn: string;
  assents: AssentView[];
  comments: number;
  lastChange: LastChange;
  movesTo: Stage[];
  actions: string[];
}

export interface EditionInForce {
  edition: number;
  title: string;
  plain?: string | null;
  agreedOn: string;
}

export interface BoardView {
  parties: PartyView[];
  overall?: GoalView | null;
  overallInForce?: EditionInForce | null;
  goals: GoalView[];
  speaksFor: Party[];
  actions: string[];
}

/** What people agree on: one edition of a goal. */
export interface GoalText {
  title: string;
  plain?: string;
  learner: Learner;
  learnerNote?: string;
  until?: string;
}

export interface GoalChangeView {
  id: string;
  kind: ChangeKind;
  edition: number;
  stage: Stage;
  title: string;
  plain?: string | null;
  learner: Learner;
  learnerNote?: string | null;
  until?: string | null;
  party?: Party | null;
  reason?: string | null;
  by: string;
  recordedBy?: string | null;
  at: string;
}

export interface GoalCommentView {
  id: string;
  text: string;
  by: string;
  relation: string;
  recordedBy?: string | null;
  writtenAt: string;
}

/** The goal as a refused change (412) shows it. */
export interface CurrentGoal {
  version: number;
  stage: Stage;
  edition: number;
  text: GoalText;
  lastChange: { by: string };
}

export interface RecordedFor {
  participantId: string;
  channel: string;
  receivedOn: string;
  note?: string;
}

export interface TermsView {
  startsOn: string;
  talksOn: string[];
  rooms: string;
  times: string;
  presence: string;
}

export interface AgreementView {
  version: number;
  edition: number;
  terms?: TermsView | null;
  writtenBy?: string | null;
  writtenOn?: string | null;
  concludedAt?: string | null;
  assents: AssentView[];
  actions: string[];
}
