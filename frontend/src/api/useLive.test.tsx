import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../testing';
import { useLive } from './useLive';

/** Longer than the pause before a stream is opened again. */
const A_PAUSE_MS = 1_500;

function Listening() {
  useLive('/api/live', { onSignal: () => undefined, onGap: () => undefined });
  return null;
}

async function listen(status: number) {
  let asked = 0;
  server.use(
    http.get(`${API}/api/live`, () => {
      asked += 1;
      return new HttpResponse(null, { status });
    }),
  );
  await renderPage(<Listening />);
  await waitFor(() => expect(asked).toBe(1));
  await new Promise((passed) => setTimeout(passed, A_PAUSE_MS));
  return () => asked;
}

describe('a stream of signals', () => {
  it.each([403, 404])('that is refused with %d is not asked for again', async (status) => {
    const asked = await listen(status);
    expect(asked()).toBe(1);
  });

  it.each([401, 429, 503])('that breaks with %d is opened again', async (status) => {
    const asked = await listen(status);
    await waitFor(() => expect(asked()).toBeGreaterThan(1));
  });
});
