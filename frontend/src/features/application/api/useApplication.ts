import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type PartName = 'employee' | 'company';
export type Content = Record<string, string | number | undefined>;
export type Gap = Schema<'Missing'>;
export type Application = Schema<'ApplicationView'>;

export const applicationKey = (caseId: string) => ['case', caseId, 'application'];

export function useApplication(caseId: string) {
  return useQuery({
    queryKey: applicationKey(caseId),
    queryFn: ({ signal }) => api.get<Application>(`/api/cases/${caseId}/application`, signal),
  });
}
