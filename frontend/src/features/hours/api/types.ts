export interface Hours {
  grantedMinutes: number;
  usedMinutes: number;
  leftMinutes: number;
  /** What is left of the reserve. */
  reserveMinutes: number;
  freeMinutes: number;
  startsOn: string;
  endsOn: string;
}

export interface Forecast {
  weeks: number;
  minutesPerWeek: number;
  fastMinutesPerWeek: number;
  slowMinutesPerWeek: number;
  freeUntil?: string | null;
  fastUntil?: string | null;
  slowUntil?: string | null;
  allUntil?: string | null;
}

export interface Month {
  month: string;
  bookedMinutes: number;
  leftMinutes: number;
}

export interface LedgerEntry {
  id: string;
  kind: 'GRANT' | 'EXTENSION' | 'BOOKING' | 'REVERSAL' | 'RESERVE';
  minutes: number;
  note?: string | null;
  writtenBy: string;
  writtenAt: string;
}

export interface Ledger {
  hours?: Hours | null;
  forecast?: Forecast | null;
  warnings: string[];
  warnAtPercentUsed?: number | null;
  months: Month[];
  entries: LedgerEntry[];
  actions: string[];
}

export type Party = 'EMPLOYEE' | 'SUPERVISOR' | 'JOB_COACH';

export interface Word {
  party: Party;
  answer: 'CONFIRMED' | 'QUESTION' | 'REPLY';
  text?: string | null;
  at: string;
  channel: string;
}

export const SESSION_KINDS = ['ON_SITE', 'CONVERSATION', 'TEAM', 'PREPARATION'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface Session {
  id: string;
  version: number;
  heldOn: string;
  place: string;
  kind: SessionKind;
  minutes: number;
  goalId?: string | null;
  topic: string;
  notes: { text: string; audience: string }[];
  coach: string;
  reversed?: string | null;
  words: Word[];
}

export interface Sessions {
  sessions: Session[];
  noteAudiences: string[];
  actions: string[];
}

/** The step was taken by telephone, letter or in person and is written down for somebody. */
export interface RecordedFor {
  participantId: string;
  channel: 'PHONE' | 'LETTER' | 'IN_PERSON';
  receivedOn: string;
}

export const hoursKey = (caseId: string) => ['case', caseId, 'hours'];
