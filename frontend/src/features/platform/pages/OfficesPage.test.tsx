import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Office } from '../api/offices';
import { OfficesPage } from './OfficesPage';

const office = (more: Partial<Office>): Office => ({
  key: 'th',
  name: 'Integrationsamt des Thüringer Landesverwaltungsamtes',
  federalState: 'Thüringen',
  state: 'NOT_STARTED',
  since: null,
  signedProofs: 0,
  requiredProofs: 8,
  onboarding: null,
  actions: ['ONBOARD'],
  ...more,
});

const administrator = {
  salutation: 'FRAU' as const,
  givenName: 'Petra',
  familyName: 'Schierling',
  email: 'schierling@be.example',
};

const stopped = office({
  key: 'be',
  name: 'LAGeSo, Integrationsamt',
  state: 'STOPPED',
  since: '2026-11-20T12:40:00Z',
  actions: ['RETRY'],
  onboarding: {
    state: 'STOPPED',
    attempt: 1,
    startedAt: '2026-11-20T12:40:00Z',
    finishedAt: null,
    administrator,
    steps: [
      {
        name: 'registry',
        position: 1,
        state: 'DONE',
        startedAt: null,
        finishedAt: '2026-11-20T12:40:01Z',
        reason: null,
      },
      {
        name: 'administrator',
        position: 2,
        state: 'FAILED',
        startedAt: null,
        finishedAt: '2026-11-20T12:41:00Z',
        reason: {
          code: 'identity.login-mail-not-sent',
          title: 'Die Einladung ließ sich nicht versenden',
          detail: 'Bitte prüfen Sie die Adresse.',
        },
      },
    ],
  },
});

const show = (offices: Office[]) => {
  server.use(
    http.get(`${API}/api/platform/offices`, () => HttpResponse.json(offices)),
    http.get(`${API}/api/platform/offices/events`, () => new HttpResponse(null, { status: 503 })),
  );
  return renderPage(<OfficesPage />, { path: '/plattform/aemter' });
};

describe('offices', () => {
  it('says at which step an office stopped, why, and tries again with the same administrator', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/api/platform/offices/be/onboarding`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(stopped.onboarding, { status: 202 });
      }),
    );
    const { user } = await show([stopped]);
    const box = await screen.findByRole('region', { name: 'LAGeSo, Integrationsamt' });
    expect(within(box).getByText('Die Einladung ließ sich nicht versenden')).toBeVisible();
    await user.click(within(box).getByRole('button', { name: 'Erneut versuchen' }));
    expect(sent).toEqual([administrator]);
  });

  it('offers to take in what has not begun', async () => {
    await show([office({})]);
    expect(
      await screen.findByRole('button', {
        name: 'Integrationsamt des Thüringer Landesverwaltungsamtes aufnehmen',
      }),
    ).toBeVisible();
    expect(screen.getByText('1 Ämter: 1 noch nicht begonnen')).toBeVisible();
  });
});
