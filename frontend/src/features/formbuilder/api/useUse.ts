import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Use } from '../model/use';

/** What answers use of the version a draft follows. The portal judges by it again when the draft is saved. */
export function useUse(versionId: string, on: boolean): readonly Use[] {
  const use = useQuery({
    queryKey: ['form-use', versionId],
    queryFn: async ({ signal }) =>
      (await api.get<{ used: Use[] }>(`/api/forms/versions/${versionId}/use`, signal)).used,
    enabled: on,
  });
  return use.data ?? NOTHING;
}

const NOTHING: readonly Use[] = [];
