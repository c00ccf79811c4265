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

  const run = async (steps: unknown[], trial: () => Response) => {
    server.use(
      http.get(`${API}/api/programme-versions/v2`, () => HttpResponse.json(aVersion())),
      http.get(
        `${API}/api/programme-versions/v2/simulation`,
        () =>
          new HttpResponse(steps.map((step) => `data:${JSON.stringify(step)}\n\n`).join(''), {
            headers: { 'Content-Type': 'text/event-stream' },
          }),
      ),
      http.put(`${API}/api/programme-versions/v2/trial`, trial),
    );
    const { user } = await renderPage(<SimulationPage />, {
      path: `${PATH}/v2/erprobung`,
      route: `${PATH}/:id/erprobung`,
    });
    await user.click(await screen.findByRole('button', { name: 'Erprobung starten' }));
  };
  const tried = () => HttpResponse.json(aVersion({ state: 'TRIED' }));

  it('says once that nothing changes, and what was compared', async () => {
    await run([{ done: 502, total: 502, verdicts: { 'FITS>FITS': 502 }, changed: [] }], tried);
    expect(await screen.findByText('Nichts ändert sich')).toBeVisible();
    expect(screen.getByText(/502 Fälle geprüft.*Ergebnis der Prüfung, Stunden und Dauer sind/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByText(/Bei 0|keinen Fall/)).not.toBeInTheDocument();
  });

  it('shows single rules that turn out differently, though nothing changes for the cases', async () => {
    const [, last] = STEPS;
    const changed = last?.changed.slice(2);
    await run([{ done: 2, total: 2, verdicts: { 'FITS>FITS': 2 }, changed }], tried);
    expect(await screen.findByText('Nichts ändert sich')).toBeVisible();
    expect(
      screen.getByRole('heading', { name: '1 Fall, bei dem nur einzelne Regeln anders ausfallen' }),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'HE-2026-0043' })).toBeVisible();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('counts a single case as one, and names a condition that has no heading yet', async () => {
    const changed = [
      {
        caseId: 'c1',
        number: 'BW-2026-0001',
        before: fits,
        after: { ...fits, verdict: 'WITH_REASON' },
        rules: [{ rule: 'OWN', title: '', before: null, after: 'UNKNOWN' }],
      },
    ];
    await run([{ done: 1, total: 1, verdicts: { 'FITS>WITH_REASON': 1 }, changed }], tried);
    expect(await screen.findByText(/^1 Fall geprüft, in .* Sekunden\. Bei 1 Fall wären/)).toBeVisible();
    expect(screen.getByText('Die Prüfung der Regeln fällt anders aus: bei 1 von 1.')).toBeVisible();
    expect(screen.getByText(/^Bedingung ohne Überschrift: nicht gefragt →/)).toBeVisible();
  });

  it('says that there is nothing to compare as long as no application has arrived', async () => {
    await run([{ done: 0, total: 0, verdicts: {}, changed: [] }], tried);
    expect(await screen.findByText('Es gibt noch nichts zu vergleichen')).toBeVisible();
    expect(screen.queryByText('Nichts ändert sich')).not.toBeInTheDocument();
  });

  it('keeps what was seen when the draft cannot be marked as tried', async () => {
    await run(STEPS, () =>
      HttpResponse.json(
        { code: 'request.version-conflict', title: 'Inzwischen geändert' },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('link', { name: 'HE-2026-0042' })).toBeVisible();
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
