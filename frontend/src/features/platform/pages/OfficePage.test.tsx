import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Office, OfficeDetail } from '../api/offices';
import { OfficePage } from './OfficePage';

const office: Office = {
  key: 'be',
  name: 'LAGeSo, Integrationsamt',
  federalState: 'Berlin',
  state: 'TRIAL',
  since: '2026-11-20T12:40:00Z',
  signedProofs: 0,
  requiredProofs: 8,
  onboarding: {
    state: 'DONE',
    attempt: 1,
    startedAt: '2026-11-20T12:40:00Z',
    finishedAt: '2026-11-20T12:41:00Z',
    administrator: {
      salutation: 'FRAU',
      givenName: 'Petra',
      familyName: 'Schierling',
      email: 'schierling@be.example',
    },
    steps: [],
  },
  actions: ['SUSPEND'],
};

const nothing = { value: null, note: null, source: null };

/** The states in which the office is read, one after the other; the last one stays. */
function show(...states: Office['state'][]) {
  const known = {
    contacts: [],
    hostAuthority: nothing,
    jobcoachingNote: nothing,
    jobcoachingOffered: nothing,
    notes: [],
    region: null,
    seat: nothing,
  };
  server.use(
    http.get(`${API}/api/platform/offices`, () => HttpResponse.json([office])),
    http.get(`${API}/api/platform/offices/events`, async () => {
      // After the page shows the office as it is.
      await screen.findByRole('heading', { level: 2, name: 'Was über das Amt bekannt ist' });
      const event = `data: ${JSON.stringify({ topic: 'offices', id: null, offices: [office] })}\n\n`;
      return new HttpResponse(event, { headers: { 'Content-Type': 'text/event-stream' } });
    }),
    http.get(`${API}/api/platform/offices/be`, () => {
      const state = (states.length > 1 ? states.shift() : states[0]) as Office['state'];
      return HttpResponse.json({ office: { ...office, state }, known, proofs: [] } satisfies OfficeDetail);
    }),
  );
  return renderPage(<OfficePage />, { path: '/plattform/aemter/be', route: '/plattform/aemter/:key' });
}

it('says that the office is ready once it has become so', async () => {
  await show('ONBOARDING', 'TRIAL');
  expect(await screen.findByText('LAGeSo, Integrationsamt ist bereit')).toBeVisible();
});

it('says nothing of it to whoever comes later', async () => {
  await show('TRIAL');
  expect(await screen.findByRole('button', { name: 'Amt sperren' })).toBeVisible();
  expect(screen.queryByText('LAGeSo, Integrationsamt ist bereit')).toBeNull();
});
