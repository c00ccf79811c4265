import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { NoticesPage } from '../../decisions/pages/NoticesPage';
import { CaseLayout } from './CaseLayout';

describe('a case that is closed to the reader', () => {
  it('still hands out the notice that was addressed to them, and takes an objection, and shows nothing else', async () => {
    server.use(
      http.get(`${API}/api/cases/c1`, () =>
        HttpResponse.json(
          { status: 403, code: 'cases.not-permitted', title: 'Nicht möglich', detail: '–' },
          { status: 403, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
      http.get(`${API}/api/cases/c1/notices`, () =>
        HttpResponse.json({
          notices: [
            {
              id: 'n1',
              decisionId: 'd1',
              kind: 'GRANT_BENEFIT',
              toEmployer: true,
              fileId: 'f1',
              sha256: 'x',
              plainFileId: null,
              delivery: 'POST',
              issuedAt: '2026-11-20T10:00:00Z',
              retrievedAt: null,
              postedAt: null,
              notifiedAt: null,
              announced: null,
            },
          ],
          delivery: 'POST',
          actions: ['OBJECTION_FILE'],
        }),
      ),
      http.get(`${API}/api/cases/c1/objections`, () => HttpResponse.json({ objections: [], actions: [] })),
    );
    await renderPage(
      <Routes>
        <Route element={<CaseLayout />}>
          <Route path="bescheide" element={<NoticesPage />} />
        </Route>
      </Routes>,
      { path: '/faelle/c1/bescheide', route: '/faelle/:caseId/*' },
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'Bescheide an Sie' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Bescheid herunterladen (PDF)' })).toBeVisible();
    expect(screen.getByText(/Widerspruch/, { selector: 'summary' })).toBeVisible();
    expect(screen.getByLabelText('Ihr Widerspruch')).toHaveAccessibleDescription(
      'Das lesen: Zuständige Stelle',
    );
    expect(screen.queryByText(/Bescheide gehen mit der Post/)).toBeNull();
    expect(screen.queryByRole('navigation', { name: /Fall/ })).toBeNull();
  });

  it('says to somebody without a notice only that the case is closed to them', async () => {
    const problem = { status: 403, code: 'cases.not-permitted', title: 'Das dürfen Sie nicht', detail: '–' };
    const no = () =>
      HttpResponse.json(problem, { status: 403, headers: { 'Content-Type': 'application/problem+json' } });
    server.use(
      http.get(`${API}/api/cases/c1`, no),
      http.get(`${API}/api/cases/c1/inquiry`, no),
      http.get(`${API}/api/cases/c1/notices`, () =>
        HttpResponse.json({ notices: [], delivery: 'POST', actions: [] }),
      ),
    );
    await renderPage(
      <Routes>
        <Route element={<CaseLayout />}>
          <Route path="bescheide" element={<NoticesPage />} />
        </Route>
      </Routes>,
      { path: '/faelle/c1/bescheide', route: '/faelle/:caseId/*' },
    );
    expect(await screen.findByText('Das dürfen Sie nicht')).toBeVisible();
    expect(screen.queryByText(/nicht mehr beteiligt/)).toBeNull();
  });
});
