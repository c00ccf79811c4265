import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import { type CoachChoices, choiceKey, touched } from './types';

const path = (caseId: string) => `/api/cases/${caseId}/coach-choice`;

export function useCoachChoice(caseId: string) {
  return useQuery({
    queryKey: choiceKey(caseId),
    queryFn: ({ signal }) => api.get<CoachChoices>(path(caseId), signal),
  });
}

export interface Proposal {
  coachId: string;
  reason: string;
  earlierRelation: 'NONE' | 'KNOWN';
  earlierRelationNote?: string;
}

export function useProposeCoach(caseId: string, onDone: () => void) {
  return useWrite(
    (proposal: Proposal, options) => api.post<{ id: string }>(path(caseId), proposal, options),
    {
      invalidates: touched(caseId),
      onDone,
    },
  );
}

export interface AnswerWish {
  choiceId: string;
  answer: 'acceptance' | 'refusal';
  recordedFor?: { participantId: string; channel: string; receivedOn: string };
}

export function useAnswerCoach(caseId: string, onDone: () => void) {
  return useWrite(
    ({ choiceId, answer, recordedFor }: AnswerWish, options) =>
      api.post<void>(`${path(caseId)}/${choiceId}/${answer}`, { recordedFor }, options),
    { invalidates: touched(caseId), onDone },
  );
}

export function useRecordCommitment(caseId: string, onDone: () => void) {
  return useWrite(
    (choiceId: string, options) =>
      api.post<void>(`${path(caseId)}/${choiceId}/commitment`, undefined, options),
    { invalidates: touched(caseId), onDone },
  );
}

export interface CoachDecision {
  choiceId: string;
  version: number;
  earlierRelation: 'NONE' | 'KNOWN';
  earlierRelationNote?: string;
}

export function useDecideCoach(caseId: string, onDone: () => void) {
  return useWrite(
    ({ choiceId, version, ...decision }: CoachDecision, options) =>
      api.post<void>(`${path(caseId)}/${choiceId}/decision`, decision, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}
