import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../app/Providers';
import { pretendSession } from '../auth/session';
import { API, HttpResponse, http, server } from '../testing/server';
import { api } from './client';
import { useWrite } from './useWrite';

function useSave() {
  return useWrite((wish: { note: string }, options) => api.post('/api/notes', wish, options));
}

const queries = createQueryClient();
const wrapper = ({ children }: { children: React.ReactNode }) => (
  <QueryClientProvider client={queries}>{children}</QueryClientProvider>
);

/** Sends each wish in turn against these answers; gives the keys that arrived. */
async function keysFor(wishes: string[], answers: (() => Response)[]) {
  const keys: string[] = [];
  server.use(
    http.post(`${API}/api/notes`, ({ request }) => {
      keys.push(request.headers.get('idempotency-key') ?? '');
      return (answers[keys.length - 1] ?? (() => HttpResponse.json({})))();
    }),
  );
  const { result } = renderHook(useSave, { wrapper });
  for (const note of wishes) {
    await act(() => result.current.mutateAsync({ note }).catch(() => undefined));
    await waitFor(() => expect(result.current.isPending).toBe(false));
  }
  return keys;
}

describe('a wish to write', () => {
  beforeEach(() => pretendSession('he'));

  it('keeps its key when the answer was lost and it is sent again', async () => {
    const [first, second] = await keysFor(['a', 'a'], [() => HttpResponse.error()]);
    expect(second).toBe(first);
  });

  it('keeps its key after a fault of the server', async () => {
    const [first, second] = await keysFor(['a', 'a'], [() => new HttpResponse(null, { status: 503 })]);
    expect(second).toBe(first);
  });

  it('gets a new key when the wish is another', async () => {
    const [first, second] = await keysFor(['a', 'b'], [() => HttpResponse.error()]);
    expect(second).not.toBe(first);
  });

  it('gets a new key after a clear no', async () => {
    const [first, second] = await keysFor(['a', 'a'], [() => new HttpResponse(null, { status: 409 })]);
    expect(second).not.toBe(first);
  });

  it('gets a new key for the same words after success', async () => {
    const [first, second] = await keysFor(['a', 'a'], []);
    expect(second).not.toBe(first);
  });
});
