import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { aVersion } from '../testing';
import { SimulationPage } from './SimulationPage';

const PATH = '/verwaltung/foerderprogramme/fassungen';
const fits = { verdict: 'FITS', minutes: 3600, months: 9 };
const STEPS = [
  { done: 500, total: 502, verdicts: { 'FITS>FITS': 500 }, changed: [] },
  {
    done: 502,
    total: 502,
    verdicts: { 'FITS>STOPS': 2 },
    changed: [
      {
        caseId: 'c1',
        number: 'HE-2026-0042',
        before: fits,
        after: { verdict: 'STOPS', minutes: 2400, months: 6 },
        rules: [{ rule: 'WEEKLY_HOURS', title: 'Genug Arbeitsstunden', before: 'PASS', after: 'FAIL' }],
      },
      { caseId: null, number: null, before: fits, after: { ...fits, verdict: 'STOPS' }, rules: [] },
      {
        caseId: 'c3',
        number: 'HE-2026-0043',
        before: fits,
        after: fits,
        rules: [{ rule: 'NEW', title: 'Neu', before: null, after: 'PASS' }],
      },
    ],
  },
];

describe('the trial of a draft', () => {
  it('runs to the end, names what would be different, by which rule, and marks the draft as tried', async () => {
    let tried: string | null = null;
    server.use(
      http.get(`${API}/api/programme-versions/v2`, () => HttpResponse.json(aVersion())),
      http.get(
        `${API}/api/programme-versions/v2/simulation`,
        () =>
          new HttpResponse(STEPS.map((step) => `data:${JSON.stringify(step)}\n\n`).join(''), {
            headers: { 'Content-Type': 'text/event-stream' },
          }),
      ),
      http.put(`${API}/api/programme-versions/v2/trial`, ({ request }) => {
        tried = request.headers.get('If-Match');
        return HttpResponse.json(aVersion({ state: 'TRIED' }));
      }),
    );
    const { user } = await renderPage(<SimulationPage />, {
      path: `${PATH}/v2/erprobung`,
      route: `${PATH}/:id/erprobung`,
    });
    await user.click(await screen.findByRole('button', { name: 'Erprobung starten' }));
    expect(await screen.findByText(/502 Fälle geprüft, in .* Sekunden. Bei 2 Fällen/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'HE-2026-0042' })).toBeVisible();
    expect(screen.getByText('Genug Arbeitsstunden: erfüllt → nicht erfüllt')).toBeVisible();
    expect(screen.getByText('9 Monate → 6 Monate')).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Fall 2' })).toBeVisible();
    expect(screen.getByRole('button', { name: /CSV/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'HE-2026-0043' })).not.toBeInTheDocument();
    await user.click(screen.getByLabelText(/nur einzelne Regeln/));
    expect(screen.getByRole('link', { name: 'HE-2026-0043' })).toBeVisible();
    await expect.poll(() => tried).toBe('"0"');
  });

  it('can be broken off; what was checked by then is shown, and the draft is not marked as tried', async () => {
    server.use(
      http.get(`${API}/api/programme-versions/v2`, () => HttpResponse.json(aVersion())),
      http.get(
        `${API}/api/programme-versions/v2/simulation`,
        () =>
          new HttpResponse(
            new ReadableStream({
              start: (stream) =>
                stream.enqueue(new TextEncoder().encode(`data:${JSON.stringify(STEPS[0])}\n\n`)),
            }),
            { headers: { 'Content-Type': 'text/event-stream' } },
          ),
      ),
    );
    const { user } = await renderPage(<SimulationPage />, {
      path: `${PATH}/v2/erprobung`,
      route: `${PATH}/:id/erprobung`,
    });
    await user.click(await screen.findByRole('button', { name: 'Erprobung starten' }));
    expect(await screen.findByText('500 von 502')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(screen.getByText(/Abgebrochen\. Sie sehen, was bis dahin geprüft war/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Noch einmal erproben' })).toBeVisible();
  });
});
