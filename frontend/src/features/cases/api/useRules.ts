import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

interface RulesName {
  programme: string;
  number: number;
}

/** Name of the rules that a case runs under. */
export function useRules(versionId: string) {
  return useQuery({
    queryKey: ['programme-version', versionId],
    queryFn: ({ signal }) => api.get<RulesName>(`/api/programme-versions/${versionId}`, signal),
  });
}
