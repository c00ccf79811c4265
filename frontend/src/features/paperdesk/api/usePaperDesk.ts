import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface LetterLine {
  id: string;
  version: number;
  caseId: string;
  number: string;
  to: string;
  relation: string;
  kind: string;
  subject: string;
  createdAt: string;
  printedAt?: string | null;
  answerExpectedBy?: string | null;
  cameBackOn?: string | null;
  cameBackNote?: string | null;
}

export interface RecordedStep {
  caseId: string;
  number: string;
  forWhom: string;
  relation: string;
  operation: string;
  channel: string;
  receivedOn: string;
  note?: string | null;
  recordedBy: string;
  recordedAt: string;
}

export interface PaperDesk {
  toPrint: LetterLine[];
  awaited: LetterLine[];
  recorded: RecordedStep[];
}

export function usePaperDesk() {
  return useQuery({
    queryKey: ['paper-desk'],
    queryFn: ({ signal }) => api.get<PaperDesk>('/api/paper-desk', signal),
  });
}
