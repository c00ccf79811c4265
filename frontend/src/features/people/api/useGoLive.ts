import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type Proof = Schema<'GoLiveListEntry'>;
export type GoLive = Schema<'GoLiveControllerGoLiveView'>;

export function useGoLive() {
  return useQuery({
    queryKey: ['go-live'],
    queryFn: ({ signal }) => api.get<GoLive>('/api/go-live', signal),
  });
}

export function useSignProof(item: string) {
  return useWrite(
    (wish: Schema<'GoLiveControllerSignProof'>, options) =>
      api.put<void>(`/api/go-live/${item}`, wish, options),
    { invalidates: [['go-live']] },
  );
}

export function useWithdrawProof(onDone: () => void) {
  return useWrite(
    (wish: { item: string }, options) => api.delete<void>(`/api/go-live/${wish.item}`, options),
    { invalidates: [['go-live']], onDone },
  );
}
