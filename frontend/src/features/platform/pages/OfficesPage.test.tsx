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

  it('says that an office is ready and whom the invitation went to, when its box goes', async () => {
    const running = { ...stopped, state: 'ONBOARDING' as const, actions: [] };
    const ready = { ...stopped, state: 'TRIAL' as const, actions: ['SUSPEND' as const] };
    server.use(
      http.get(`${API}/api/platform/offices`, () => HttpResponse.json([running])),
      http.get(`${API}/api/platform/offices/events`, async () => {
        await screen.findByRole('progressbar');
        const event = `data: ${JSON.stringify({ topic: 'offices', id: null, offices: [ready] })}\n\n`;
        return new HttpResponse(event, { headers: { 'Content-Type': 'text/event-stream' } });
      }),
    );
    await renderPage(<OfficesPage />, { path: '/plattform/aemter' });
    const said = await screen.findByText('LAGeSo, Integrationsamt ist bereit');
    expect(said.closest('[role="status"]')).toHaveTextContent(
      'Die Einladung ging an Frau Petra Schierling, schierling@be.example.',
    );
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
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
