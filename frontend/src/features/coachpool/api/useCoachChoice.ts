import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { type CoachChoices, choiceKey, touched } from './types';

const path = (caseId: string) => `/api/cases/${caseId}/coach-choice`;

export function useCoachChoice(caseId: string) {
  return useQuery({
    queryKey: choiceKey(caseId),
    queryFn: ({ signal }) => api.get<CoachChoices>(path(caseId), signal),
  });
}

export type Proposal = Schema<'ProposeCoach'>;

export function useProposeCoach(caseId: string, onDone: () => void) {
  return useWrite(
    (proposal: Proposal, options) => api.post<Schema<'CoachIdView'>>(path(caseId), proposal, options),
    {
      invalidates: touched(caseId),
      onDone,
    },
  );
}

export type AnswerWish = Schema<'AnswerCoach'> & {
  choiceId: string;
  answer: 'acceptance' | 'refusal';
};

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

export type CoachDecision = Schema<'DecideCoach'> & { choiceId: string; version: number };

export function useDecideCoach(caseId: string, onDone: () => void) {
  return useWrite(
    ({ choiceId, version, ...decision }: CoachDecision, options) =>
      api.post<void>(`${path(caseId)}/${choiceId}/decision`, decision, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone },
  );
}
