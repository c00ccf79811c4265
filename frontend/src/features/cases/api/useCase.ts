import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Phase = CaseOverview['phase'];
export type CaseClock = Schema<'CaseOverviewViewClockView'>;
export type CaseDate = Schema<'CaseOverviewViewDateView'>;
export type CasePerson = Schema<'CaseOverviewViewPersonView'>;

/** Everything the first page and the head of a case show. */
export type CaseOverview = Schema<'CaseOverviewView'>;

export const overviewKey = (caseId: string) => ['case', caseId, 'overview'];

export function useCaseOverview(caseId: string) {
  return useQuery({
    queryKey: overviewKey(caseId),
    queryFn: ({ signal }) => api.get<CaseOverview>(`/api/cases/${caseId}`, signal),
  });
}
