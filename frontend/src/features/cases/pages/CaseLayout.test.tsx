import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { NoticesPage } from '../../decisions/pages/NoticesPage';
import { CaseFacts } from '../components/CaseHead';
import { aCase } from '../testing';
import { CaseLayout } from './CaseLayout';

describe('the head of a case', () => {
  const clock = (due: string, about: string) => ({
    code: 'DECISION',
    paragraph: '§ 14 SGB IX',
    from: '2026-01-02',
    due,
    state: 'RUNNING' as const,
    daysLeft: 9,
    day: 5,
    days: 21,
    paused: null,
    metOn: null,
    about,
  });
  const clocks = [clock('2031-01-23', 'Umzug'), clock('2031-02-06', 'Umbau')];
  const waiting = (id: string, mine: boolean, dueOn: string | null, name: string) => ({
    id,
    kind: mine ? 'BENEFIT_DECIDE' : 'BENEFIT_APPROVE',
    who: mine ? 'OFFICE' : 'SECOND_PERSON',
    mine,
    dueOn,
    paragraph: dueOn ? '§ 14 SGB IX' : null,
    about: id,
    name,
  });
  const turn = { who: 'OFFICE', name: null, mine: true, kind: 'BENEFIT_DECIDE', todo: 'b' };

  const of = (limits: typeof clocks, dueOn: string | null) => (
    <CaseFacts overview={aCase({ clocks: limits, turn, waiting: [waiting('b', true, dueOn, 'Umbau')] })} />
  );

  it('says until when what is to be done has to be, where nothing is due before', async () => {
    await renderPage(of([clock('2031-02-20', 'Umzug'), clock('2031-02-06', 'Umbau')], '2031-02-06'));
    expect(screen.getByText('Über „Umbau“ entscheiden')).toBeVisible();
    expect(screen.getByText(/06\.02\.2031/)).not.toHaveTextContent('Über den Antrag entscheiden');
    expect(screen.queryByText(/20\.02\.2031/)).toBeNull();
  });

  it('does not hide behind it what runs out first, and says what that is', async () => {
    await renderPage(of(clocks, '2031-02-06'));
    expect(screen.getByText('Über „Umbau“ entscheiden')).toBeVisible();
    expect(screen.getByText(/23\.01\.2031/)).toHaveTextContent('Umzug: Über den Antrag entscheiden');
    expect(screen.queryByText(/06\.02\.2031/)).toBeNull();
  });

  it('says whose limit it is where what is to be done has none', async () => {
    await renderPage(of(clocks, null));
    expect(screen.getByText(/23\.01\.2031/)).toHaveTextContent('Umzug: Über den Antrag entscheiden');
  });
});

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
