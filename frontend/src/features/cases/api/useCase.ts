import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export type Phase = 'ASKING' | 'APPLYING' | 'STARTING' | 'COACHING' | 'TAPERING' | 'OVER';

export interface CaseClock {
  code: string;
  paragraph: string;
  from: string;
  due: string;
  state: 'RUNNING' | 'PAUSED' | 'OVERDUE' | 'KEPT' | 'MISSED';
  daysLeft: number;
  day: number;
  days: number;
  paused?: { since: string; reason: string; paragraph: string } | null;
  metOn?: string | null;
}

export interface CaseDate {
  kind: string;
  day: string;
  from?: string | null;
  until?: string | null;
  place?: string | null;
}

export interface CaseWaiting {
  kind: string;
  /** A relation, OFFICE, NOBODY or PERSON. */
  who: string;
  mine: boolean;
  dueOn?: string | null;
  paragraph?: string | null;
}

export interface CasePerson {
  participantId: string;
  relation: string;
  name: string;
  organisation?: string | null;
}

/** Everything the first page and the head of a case show. */
export interface CaseOverview {
  id: string;
  version: number;
  number: string;
  /** As the reader may know it; an early end reads ENDED to those outside its audience. */
  state: string;
  phase: Phase;
  restingSince?: string | null;
  /** The reader is the employee or acts for them: it is their case. */
  own: boolean;
  /** Missing until the employee agrees to be named. */
  employee?: string | null;
  workplace: string;
  filedOn?: string | null;
  openedAt: string;
  stateSince: string;
  turn: { who: string; name?: string | null; mine: boolean; kind?: string | null };
  dates: CaseDate[];
  clocks: CaseClock[];
  waiting: CaseWaiting[];
  people: CasePerson[];
  relations: string[];
  actions: string[];
}

export const overviewKey = (caseId: string) => ['case', caseId, 'overview'];

export function useCaseOverview(caseId: string) {
  return useQuery({
    queryKey: overviewKey(caseId),
    queryFn: ({ signal }) => api.get<CaseOverview>(`/api/cases/${caseId}`, signal),
  });
}
