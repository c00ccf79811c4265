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
    expect(await screen.findByText(/502 Fälle geprüft. Bei 2 Fällen/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'HE-2026-0042' })).toBeVisible();
    expect(screen.getByText('Genug Arbeitsstunden: erfüllt → nicht erfüllt')).toBeVisible();
    expect(screen.getByText('9 Monate → 6 Monate')).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Fall 2' })).toBeVisible();
    expect(screen.getByRole('button', { name: /CSV/ })).toBeVisible();
    await expect.poll(() => tried).toBe('"0"');
  });
});
