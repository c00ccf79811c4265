import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Use } from '../model/use';

/** What answers use of the versions a draft follows. The portal judges by it again when the draft is saved. */
export function useUse(versionId: string, on: boolean) {
  return useQuery({
    queryKey: ['form-use', versionId],
    queryFn: async ({ signal }): Promise<readonly Use[]> =>
      (await api.get<{ used: Use[] }>(`/api/forms/versions/${versionId}/use`, signal)).used,
    enabled: on,
  });
}
