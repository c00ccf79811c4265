import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';
import type { Version } from './types';
import { programmesKey, versionKey } from './useProgrammes';

type Done = (version: Version) => void;

export function useStartDraft(onDone: Done) {
  return useWrite(
    (wish: { copyOf: string }, options) =>
      api.post<Version>(`/api/programme-versions/${wish.copyOf}/drafts`, undefined, options),
    { invalidates: [programmesKey], onDone },
  );
}

export function useStartProgramme(onDone: Done) {
  return useWrite(
    (wish: { name: string; copyOf: string }, options) => api.post<Version>('/api/programmes', wish, options),
    { invalidates: [programmesKey], onDone },
  );
}

export function useEnact(version: Version, onDone: Done) {
  return useWrite(
    (wish: { from: string; version: number }, options) =>
      api.put<Version>(
        `/api/programme-versions/${version.id}/entry-into-force`,
        { from: wish.from },
        { ...options, ifMatch: wish.version },
      ),
    { invalidates: [programmesKey, versionKey(version.id)], onDone },
  );
}

export function useWithdraw(id: string) {
  return useWrite(
    (wish: { version: number }, options) =>
      api.delete<Version>(`/api/programme-versions/${id}/entry-into-force`, {
        ...options,
        ifMatch: wish.version,
      }),
    { invalidates: [programmesKey, versionKey(id)] },
  );
}

export function useDiscard(id: string, onDone: () => void) {
  return useWrite(
    (wish: { version: number }, options) =>
      api.delete<void>(`/api/programme-versions/${id}`, { ...options, ifMatch: wish.version }),
    { invalidates: [programmesKey], onDone },
  );
}
