import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Package = Schema<'PackageView'>;
export type PackagePart = Schema<'PackageViewPartView'>;

export const packageKey = (caseId: string) => ['case', caseId, 'benefits'];

/** Coaching and all benefits of a case, as far as the reader may know. */
export function usePackage(caseId: string, enabled = true) {
  return useQuery({
    queryKey: packageKey(caseId),
    queryFn: ({ signal }) => api.get<Package>(`/api/cases/${caseId}/package`, signal),
    enabled,
  });
}
