export interface ListedCoach {
  id: string;
  version: number;
  personId: string;
  name: string;
  organisation?: string | null;
  recognisedUntil?: string | null;
  region: string;
  industries: string[];
  impairments: string[];
  running: number;
}

export type ChoiceAnswer = 'OPEN' | 'ACCEPTED' | 'REFUSED';

export interface CoachChoice {
  id: string;
  version: number;
  coach: string;
  region: string;
  industries: string[];
  state: 'PROPOSED' | 'REFUSED' | 'DECIDED' | 'ENDED';
  employeeAnswer: ChoiceAnswer;
  employerAnswer: ChoiceAnswer;
  secrecyCommitted: boolean;
  decidedAt?: string | null;
  background: {
    proposedBy: string;
    proposedAt: string;
    reason: string;
    earlierRelation: 'NONE' | 'KNOWN';
    earlierRelationNote?: string | null;
  }[];
}

export interface CoachChoices {
  choices: CoachChoice[];
  actions: string[];
}

export interface CoachRequests {
  secrecyText: string;
  requests: { choiceId: string; office: string; proposedAt: string; committedAt?: string | null }[];
}

export const choiceKey = (caseId: string) => ['case', caseId, 'people', 'coach-choice'];
export const touched = (caseId: string) => [
  ['case', caseId, 'people'],
  ['case', caseId, 'overview'],
  ['case', caseId, 'decision'],
  ['todo'],
];
