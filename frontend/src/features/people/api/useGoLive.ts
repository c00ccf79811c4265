import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { useWrite } from '../../../api/useWrite';

export interface Proof {
  item: string;
  signature: { dated: string; reference: string; signedBy: string; signedAt: string } | null;
}

export interface GoLive {
  state: 'TRIAL' | 'LIVE' | 'VERIFYING';
  proofs: Proof[];
}

export function useGoLive() {
  return useQuery({
    queryKey: ['go-live'],
    queryFn: ({ signal }) => api.get<GoLive>('/api/go-live', signal),
  });
}

export function useSignProof(item: string) {
  return useWrite(
    (wish: { dated: string; reference: string }, options) =>
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
