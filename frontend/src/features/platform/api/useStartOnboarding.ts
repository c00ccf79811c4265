import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { FirstAdministrator, Onboarding } from './offices';

/** Starts taking in an office, or goes on where it stopped. */
export function useStartOnboarding(key: string, onDone?: () => void) {
  return useWrite(
    (administrator: FirstAdministrator, options) =>
      api.post<Onboarding>(`/api/platform/offices/${key}/onboarding`, administrator, options),
    { invalidates: [['platform']], onDone },
  );
}
