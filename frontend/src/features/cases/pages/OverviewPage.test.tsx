import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../testing';
import { OverviewPage } from './OverviewPage';

describe('overview of a case', () => {
  beforeEach(() => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/history`, () => HttpResponse.json([])),
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: false,
          grantedMinutes: null,
          parts: [],
          named: [],
          actions: ['BENEFIT_ASK'],
          recordable: [],
        }),
      ),
      http.get(`${API}/api/cases/${CASE}/visibility`, () =>
        HttpResponse.json({
          topics: [
            {
              topic: 'HEALTH',
              audience: 'HEALTH',
              everybody: false,
              readers: [
                { relation: 'EMPLOYEE', name: 'Frau Linde', me: true },
                { relation: 'RESPONSIBLE_CASE_WORKER', name: 'Frau Escheveria', me: false },
                { relation: 'GROUP_MEMBER', name: null, me: false },
                { relation: 'IFD_ADVISER', name: 'Frau Crossandra', me: false },
              ],
            },
          ],
        }),
      ),
    );
  });

  it('asks the employee first, and says who sees what with the office once', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({
        own: true,
        waiting: [{ kind: 'APPLICATION_FILL', who: 'EMPLOYEE', mine: true, dueOn: null, paragraph: null }],
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Antrag ausfüllen' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Jetzt ansehen' })).toHaveAttribute(
      'href',
      `/faelle/${CASE}/antrag`,
    );
    expect(await screen.findByText('Sie, das Amt und Frau Crossandra')).toBeVisible();
    expect(screen.getByText('Nicht der Arbeitgeber.')).toBeVisible();
    const benefits = await screen.findByRole('region', { name: 'Hilfen im Paket' });
    expect(benefits).toHaveTextContent('bietet Jobcoaching zurzeit nicht an');
    expect(within(benefits).getByRole('link')).toHaveAttribute('href', `/faelle/${CASE}/hilfen`);
  });

  it.each([
    [true, null, /gilt Ihr Antrag als genehmigt/],
    [false, null, /gilt die Leistung als genehmigt/],
    [true, 'Arbeitsassistenz', /nicht über „Arbeitsassistenz“ entschieden/],
    [false, 'Arbeitsassistenz', /„Arbeitsassistenz“ nicht entschieden worden/],
  ])(
    'says that silence has granted once the limit of a claim has run out (own: %s, of: %s)',
    async (own, about, words) => {
      await renderInCase(
        <OverviewPage />,
        aCase({
          own,
          state: 'ASSESSMENT',
          clocks: [
            {
              code: 'FICTION',
              paragraph: '§ 185 Abs. 9 SGB IX',
              from: '2026-01-02',
              due: '2026-02-13',
              state: 'OVERDUE',
              daysLeft: -3,
              day: 45,
              days: 42,
              paused: null,
              metOn: null,
              about,
            },
          ],
        }),
      );
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.queryByText(/Die Antwort sollte bis/)).not.toBeInTheDocument();
    },
  );

  it('offers the office what the server allows, taking the case first', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({
        state: 'INQUIRY',
        employee: null,
        people: [],
        turn: { who: 'OFFICE', name: null, mine: true, kind: 'INQUIRY_ANSWER' },
        actions: ['CASE_TAKE', 'INFORMING_START'],
      }),
    );
    const next = await screen.findByRole('region', { name: 'Erste Frage beantworten' });
    const buttons = within(next).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Fall übernehmen', 'Beratung beginnen']);
    expect(within(next).queryByRole('link', { name: /nennen/ })).not.toBeInTheDocument();
  });

  it('lets the case rest only with a day and a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put(`${API}/api/cases/${CASE}/resting`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderInCase(<OverviewPage />, aCase({ actions: ['CASE_REST'] }));
    await user.click(await screen.findByRole('button', { name: 'Fall ruhen lassen' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Fall ruhen lassen' }));
    expect(await within(dialog).findByRole('link', { name: 'Warum: Bitte ausfüllen.' })).toBeVisible();
    await user.type(within(dialog).getByLabelText('Warum'), 'Elternzeit');
    await user.click(within(dialog).getByRole('button', { name: 'Fall ruhen lassen' }));
    expect(await screen.findByText('Der Fall ruht.')).toBeVisible();
    expect(sent).toEqual([['"3"', { since: expect.stringMatching(/^\d{4}-/), reason: 'Elternzeit' }]]);
  });
});
