import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../testing';
import { OverviewPage } from './OverviewPage';

type Task = ReturnType<typeof aCase>['waiting'][number];

const waiting = (kind: string, more: Partial<Task> = {}): Task => ({
  id: `${kind} ${more.about}`,
  kind,
  who: 'OFFICE',
  mine: true,
  dueOn: null,
  paragraph: null,
  about: null,
  name: null,
  ...more,
});

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
        waiting: [waiting('APPLICATION_FILL', { who: 'EMPLOYEE' })],
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

  it('names what is missing in an application for a benefit, and speaks of no coaching where none is offered', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: false,
          grantedMinutes: null,
          parts: [
            {
              id: 'r1',
              name: 'Technische Arbeitshilfen',
              state: 'ASKED',
              gaps: ['OFFER', 'CARRIER'],
              actions: ['CHANGE'],
            },
            { id: 'r2', name: 'Umzug', state: 'ASKED', gaps: ['COST'], actions: [] },
          ],
          named: [],
          actions: ['BENEFIT_ASK'],
          recordable: [],
        }),
      ),
    );
    await renderInCase(
      <OverviewPage />,
      aCase({
        own: true,
        state: 'INFORMING',
        stand: 'BENEFIT_ASKED',
        coachingOffered: false,
        waiting: [waiting('BENEFIT_COMPLETE', { who: 'EMPLOYEE' })],
      }),
    );
    const asked = await screen.findByRole('region', {
      name: 'In einem Antrag auf eine Hilfe fehlt noch etwas',
    });
    expect(await within(asked).findByText('Ein Kostenvoranschlag.')).toBeVisible();
    expect(asked).toHaveTextContent('Technische Arbeitshilfen');
    // Which carrier goes first is nothing the person brings.
    expect(asked).not.toHaveTextContent('Rehabilitationsträger');
    // What the reader cannot change they are not asked for.
    expect(asked).not.toHaveTextContent('Umzug');
    expect(within(asked).getByRole('link', { name: 'Jetzt ansehen' })).toHaveAttribute(
      'href',
      `/faelle/${CASE}/hilfen`,
    );
    expect(screen.queryByText('Im Moment müssen Sie nichts tun')).not.toBeInTheDocument();
    const now = screen.getByRole('region', { name: 'Was passiert jetzt?' });
    expect(now).toHaveTextContent('Sie haben eine Hilfe beantragt.');
    expect(now).not.toHaveTextContent('was Jobcoaching ist');
  });

  it('leads to the notices once one benefit is decided, and says what is still open', async () => {
    const parts = [
      { id: 'r1', name: 'Umzug', state: 'GRANTED', decidedOn: '2026-11-25', gaps: [], actions: [] },
      { id: 'r2', name: 'Umbau', state: 'ASKED', decidedOn: null, gaps: [], actions: [] },
    ];
    server.use(
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: false,
          grantedMinutes: null,
          parts,
          named: [],
          actions: [],
          recordable: [],
        }),
      ),
    );
    await renderInCase(
      <OverviewPage />,
      aCase({ own: true, state: 'INFORMING', stand: 'BENEFIT_ASKED', coachingOffered: false }),
    );
    expect(await screen.findByRole('link', { name: 'Briefe vom Amt' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Was passiert jetzt?' })).toHaveTextContent(
      'Über einen Teil der Anträge ist entschieden',
    );
  });

  it('says to whoever applied for coaching where there is none what they get, and what else there is', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({ own: true, state: 'FILED', phase: 'APPLYING', coachingOffered: false, filedOn: '2026-11-20' }),
    );
    const now = await screen.findByRole('region', { name: 'Was passiert jetzt?' });
    expect(now).toHaveTextContent('Sie bekommen trotzdem einen Bescheid');
    expect(within(now).getByRole('link', { name: 'Diese anderen Hilfen gibt es' })).toHaveAttribute(
      'href',
      `/faelle/${CASE}/hilfen`,
    );
    expect(now).not.toHaveTextContent('prüft zuerst, ob');
  });

  it('leads the office to the decision where no coaching is offered, and to no coach', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({
        state: 'COACH_SELECTION',
        phase: 'APPLYING',
        coachingOffered: false,
        filedOn: '2026-11-20',
        turn: { who: 'OFFICE', name: null, mine: true, kind: null, todo: null },
        actions: ['COACH_PROPOSE', 'DECISION_PREPARE', 'BENEFIT_SUGGEST'],
      }),
    );
    const next = await screen.findByRole('region', { name: 'Entscheidung bearbeiten' });
    expect(
      within(next)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Entscheidung bearbeiten', 'Andere Hilfe vorschlagen']);
  });

  it('lets the office file a started application where no coaching is offered, and not once it is filed', async () => {
    const actions = ['RECORD_FOR_OTHERS', 'BENEFIT_SUGGEST'];
    const { unmount } = await renderInCase(<OverviewPage />, aCase({ coachingOffered: false, actions }));
    expect(await screen.findByRole('link', { name: 'Antrag ausfüllen' })).toHaveAttribute(
      'href',
      `/faelle/${CASE}/antrag`,
    );
    unmount();
    await renderInCase(
      <OverviewPage />,
      aCase({ coachingOffered: false, state: 'FILED', phase: 'APPLYING', filedOn: '2026-11-20', actions }),
    );
    expect(await screen.findByRole('link', { name: 'Andere Hilfe vorschlagen' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Antrag ausfüllen' })).toBeNull();
  });

  it('speaks of no coaching where a case is about other help alone', async () => {
    const help = { coachingOffered: false, stand: 'BENEFIT_ASKED', state: 'INFORMING' } as const;
    const topic = (name: string) => ({ topic: name, audience: name, everybody: true, readers: [] });
    server.use(
      http.get(`${API}/api/cases/${CASE}/visibility`, () =>
        HttpResponse.json({
          topics: ['GOALS', 'HOURS', 'CONFIDED_TO_COACH', 'HEALTH', 'EARLY_END'].map(topic),
        }),
      ),
    );
    const { unmount } = await renderInCase(<OverviewPage />, aCase({ own: true, ...help }));
    const sees = await screen.findByRole('region', { name: 'Wer kann was sehen?' });
    expect(await within(sees).findByText('Angaben zur Gesundheit')).toBeVisible();
    expect(within(sees).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(/^In Ihrem Fall entscheidet:/)).toBeVisible();
    expect(screen.queryByText(/Jobcoaching am Arbeitsplatz/)).toBeNull();
    unmount();
    await renderInCase(<OverviewPage />, aCase(help));
    const facts = await screen.findByRole('region', { name: 'Auf einen Blick' });
    expect(facts).not.toHaveTextContent('Programm');
  });

  it('says which help each draft is about that waits to be read, and leads there', async () => {
    const draft = { who: 'SECOND_PERSON', mine: true } as const;
    await renderInCase(
      <OverviewPage />,
      aCase({
        waiting: [
          waiting('BENEFIT_APPROVE', { ...draft, about: 'r1', name: 'Umzug' }),
          waiting('BENEFIT_APPROVE', { ...draft, about: 'r2', name: 'Technische Arbeitshilfen' }),
        ],
      }),
    );
    const list = await screen.findByRole('region', { name: 'Was wartet' });
    for (const [name, about] of [
      ['Umzug', 'r1'],
      ['Technische Arbeitshilfen', 'r2'],
    ]) {
      expect(within(list).getByRole('link', { name: `Entwurf gegenlesen: ${name}` })).toHaveAttribute(
        'href',
        `/faelle/${CASE}/hilfen/${about}/entscheidung`,
      );
    }
  });

  it('tells whose case it is that there is no coaching, and not what others may ask for', async () => {
    const pack = {
      coachingOffered: false,
      grantedMinutes: null,
      parts: [],
      named: [],
      actions: [],
      recordable: [],
    };
    server.use(http.get(`${API}/api/cases/${CASE}/package`, () => HttpResponse.json(pack)));
    await renderInCase(<OverviewPage />, aCase({ own: true, coachingOffered: false }));
    const benefits = await screen.findByRole('region', { name: 'Hilfen im Paket' });
    expect(benefits).toHaveTextContent('bietet Jobcoaching zurzeit nicht an.');
    expect(benefits).not.toHaveTextContent('beantragen');
  });

  it('tells who does not see every benefit so', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: true,
          grantedMinutes: null,
          parts: [],
          named: [],
          actions: [],
          recordable: [],
        }),
      ),
    );
    await renderInCase(<OverviewPage />, aCase({ relations: ['IFD_ADVISER'] }));
    expect(await screen.findByText(/Andere Hilfen sehen Sie hier nicht\.$/)).toBeVisible();
  });

  it('offers one next step, in words, and not the same page twice', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({
        state: 'ASSESSMENT',
        filedOn: '2026-10-01',
        turn: { who: 'OFFICE', name: null, mine: true, kind: 'DECISION_DRAFT', todo: null },
        waiting: [waiting('DECISION_DRAFT')],
        actions: ['DECISION_DRAFT', 'PAPERS_REQUEST'],
      }),
    );
    const next = await screen.findByRole('region', { name: 'Über den Antrag entscheiden' });
    const links = within(next).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Über den Antrag entscheiden',
      'Unterlagen anfordern',
    ]);
    expect(document.body).not.toHaveTextContent('Im Fall weitermachen');
  });

  it('says in the course which form it was and whose part, to whoever reads the note', async () => {
    const event = {
      at: '2026-10-02T09:00:00Z',
      person: 'Frau Linde',
      relation: 'EMPLOYEE',
      from: null,
      to: null,
    };
    server.use(
      http.get(`${API}/api/cases/${CASE}/history`, () =>
        HttpResponse.json([
          {
            ...event,
            kind: 'FORM_PART_CONFIRMED',
            note: 'Arbeitsplatzanalyse, Teil: beschäftigte Person',
            audience: 'PROVIDERS',
          },
        ]),
      ),
    );
    await renderInCase(<OverviewPage />, aCase());
    const row = await screen.findByText('Ein Teil eines Formulars ist bestätigt');
    expect(row.closest('li')).toHaveTextContent('Formular: Arbeitsplatzanalyse, Teil: beschäftigte Person');
  });

  it('speaks of the body that decides the case, not of the office', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/package`, () =>
        HttpResponse.json({
          coachingOffered: true,
          grantedMinutes: null,
          parts: [],
          named: [],
          actions: [],
          recordable: [],
        }),
      ),
    );
    await renderInCase(
      <OverviewPage />,
      aCase({
        own: true,
        state: 'COMPETENCE_CHECK',
        programme: {
          id: 'egh',
          name: 'Übergang',
          decidingBody: 'INTEGRATION_ASSISTANCE',
          body: 'Landkreis Feldberg',
        },
        turn: { who: 'OFFICE', name: null, mine: false, kind: null, todo: null },
      }),
    );
    expect(await screen.findByText('Die Eingliederungshilfe prüft, ob sie zuständig ist.')).toBeVisible();
    expect(await screen.findByText('Sie, die Eingliederungshilfe und Frau Crossandra')).toBeVisible();
    expect(await screen.findByText('Jetzt ist dran: Eingliederungshilfe.')).toBeVisible();
    await screen.findByRole('region', { name: 'Hilfen im Paket' });
    await waitFor(() => expect(document.body).not.toHaveTextContent(/\bAmt/));
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

  it('promises the answer for the end of the limit to decide, not for that to find out who is competent', async () => {
    const clock = (code: string, due: string) => ({
      code,
      paragraph: '§ 14 SGB IX',
      from: '2026-01-02',
      due,
      state: 'RUNNING' as const,
      daysLeft: 9,
      day: 5,
      days: 14,
      paused: null,
      metOn: null,
      about: null,
    });
    await renderInCase(
      <OverviewPage />,
      aCase({
        own: true,
        state: 'COMPETENCE_CHECK',
        clocks: [clock('COMPETENCE', '2026-01-16'), clock('DECISION', '2026-01-23')],
      }),
    );
    expect(await screen.findByText(/Die Antwort kommt bis .*23\. Januar\./)).toBeVisible();
  });

  it('offers the office what the server allows, taking the case first', async () => {
    await renderInCase(
      <OverviewPage />,
      aCase({
        state: 'INQUIRY',
        employee: null,
        people: [],
        turn: { who: 'OFFICE', name: null, mine: true, kind: 'INQUIRY_ANSWER', todo: null },
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
