import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { OfficeDetail } from './offices';

const invalidates = [['platform']];

export function useGoLive(key: string, onDone: () => void) {
  return useWrite<OfficeDetail>(
    (_wish, options) => api.post<OfficeDetail>(`/api/platform/offices/${key}/go-live`, undefined, options),
    { invalidates, onDone },
  );
}

export function useSuspend(key: string, onDone: () => void) {
  return useWrite(
    (wish: Schema<'SuspendOffice'>, options) =>
      api.post<OfficeDetail>(`/api/platform/offices/${key}/suspension`, wish, options),
    { invalidates, onDone },
  );
}

export function useResume(key: string, onDone: () => void) {
  return useWrite<OfficeDetail>(
    (_wish, options) => api.delete<OfficeDetail>(`/api/platform/offices/${key}/suspension`, options),
    { invalidates, onDone },
  );
}

/** Runs the steps the portal has learnt since this office came on board; progress comes over the stream. */
export function useMakeUpSteps(key: string, onDone: () => void) {
  return useWrite<OfficeDetail>(
    (_wish, options) =>
      api.post<OfficeDetail>(`/api/platform/offices/${key}/onboarding/later-steps`, undefined, options),
    { invalidates, onDone },
  );
}
