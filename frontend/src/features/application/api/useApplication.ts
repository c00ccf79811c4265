import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export type PartName = 'employee' | 'company';
export type Content = Record<string, string | number | undefined>;

export interface Gap {
  code: string;
  sentence: string;
  paragraph?: string | null;
}

/** A part with its version (missing before the first saving); what the reader may not see is not in it. */
export type PartView = { version?: number; mine: boolean } & Record<
  string,
  string | number | boolean | undefined
>;

export interface Application {
  filedOn?: string;
  employeePart?: PartView;
  health?: Content;
  companyPart?: PartView;
  tradeSecrets?: Content;
  gaps: Gap[];
  actions: string[];
}

export const applicationKey = (caseId: string) => ['case', caseId, 'application'];

export function useApplication(caseId: string) {
  return useQuery({
    queryKey: applicationKey(caseId),
    queryFn: ({ signal }) => api.get<Application>(`/api/cases/${caseId}/application`, signal),
  });
}
