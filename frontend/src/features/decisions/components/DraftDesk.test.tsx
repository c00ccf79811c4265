import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import type { DecisionDesk, DecisionDraft } from '../api/types';
import { DecisionPage } from '../pages/DecisionPage';
import { DraftDesk } from './DraftDesk';

const CHECKED = 'Diese Voraussetzungen sind erfüllt:\n\n– Vereinbart sind 25 Stunden.';
const NOW = 'Diese Voraussetzungen sind erfüllt:\n\n– Vereinbart sind 20 Stunden.';

const letter = {
  head: {
    office: 'Amt',
    address: [],
    contact: [],
    fileNumber: 'HE-1',
    date: '',
    recipient: ['Frau A', 'Weg'],
  },
  subject: 'Bescheid',
  salutation: 'Sehr geehrte Frau A,',
  body: [],
  closing: '',
};

const begun = {
  id: 'd1',
  version: 1,
  kind: 'REJECT',
  state: 'DRAFT',
  reasons: CHECKED,
  prefill: CHECKED,
  checkReasons: CHECKED,
  changed: { now: [], before: [] },
  plainReasons: '',
  conditions: [],
  deviations: {},
  curtailment: { basis: null, askedOn: null, answeredOn: null, notHeard: null },
  curtails: false,
  writers: ['Frau Fingerhut'],
  approvers: ['Frau Farn'],
  draftedAt: '2026-11-20T08:00:00Z',
  own: true,
  check: [],
  letter,
  plainLetter: null,
} as unknown as DecisionDraft;

const changed = {
  now: [{ outcome: 'PASS', sentence: 'Vereinbart sind 20 Stunden.' }],
  before: [{ outcome: 'PASS', sentence: 'Vereinbart sind 25 Stunden.' }],
} as DecisionDraft['changed'];

function desk(facts = {}, ...issued: string[]) {
  return {
    actions: ['DECISION_DRAFT', 'DECISION_APPROVE'],
    remedyChecked: true,
    unitMinutes: null,
    facts: { grantedMinutes: 0, usedMinutes: 0, gaps: [], ...facts },
    benefit: null,
    issued: issued.map((kind) => ({ kind })),
    kinds: [],
  } as unknown as DecisionDesk;
}

function catchSaves() {
  const saved: Record<string, unknown>[] = [];
  server.use(
    http.put(`${API}/api/cases/c1/decisions/d1`, async ({ request }) => {
      saved.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ id: 'd1', version: saved.length + 1, state: 'DRAFT' });
    }),
  );
  return saved;
}

async function show(draft: Partial<DecisionDraft> = {}, facts = {}, ...issued: string[]) {
  const saved = catchSaves();
  server.use(
    http.post(`${API}/api/cases/c1/decisions/d1/hand-over`, () =>
      HttpResponse.json(
        {
          code: 'decisions.decision-incomplete',
          title: 'Im Entwurf fehlt noch etwas',
          detail: 'Ergänzen Sie die genannten Angaben.',
          errors: [{ pointer: '/reasons', code: 'required', detail: 'Schreiben Sie die Gründe.' }],
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const page = await renderPage(
    <DraftDesk caseId="c1" desk={desk(facts, ...issued)} draft={{ ...begun, ...draft }} />,
  );
  return { ...page, saved, reasons: () => screen.getByRole('textbox', { name: 'Gründe' }) };
}

describe('what is said to happen with a notice about other help', () => {
  const open = async (coachingOffered: boolean) => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/decisions`, () =>
        HttpResponse.json({
          ...desk(),
          benefit: { id: 'b1', name: 'Umzug', kind: 'ADVICE', recipient: 'EMPLOYEE' },
          open: { ...begun, kind: 'GRANT_BENEFIT' },
        }),
      ),
    );
    await renderInCase(<DecisionPage />, aCase({ coachingOffered }));
    return within(await screen.findByRole('region', { name: 'Was mit dem Erlass passiert' }));
  };

  it('speaks of the coach where there is one', async () => {
    const after = await open(true);
    expect(after.getByText('Arbeitgeber und Jobcoach sehen den Bescheid nicht.')).toBeVisible();
    expect(after.getByText(/Die Stunden des Jobcoachings ändern sich nicht/)).toBeVisible();
  });

  it('does not speak of coaching where there is none', async () => {
    const after = await open(false);
    expect(after.getByText('Der Arbeitgeber sieht den Bescheid nicht.')).toBeVisible();
    expect(after.getByText('Die Hilfe steht als bewilligt im Paket.')).toBeVisible();
    expect(after.queryByText(/[Cc]oach/)).toBeNull();
  });
});

describe('the reasons of a draft', () => {
  it('go along with the prefill they rest on, so that the office knows who wrote them', async () => {
    const { user, saved, reasons } = await show();
    await user.type(screen.getByRole('textbox', { name: /Weitere Regelung/ }), 'A');
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 3000 });
    expect(saved[0]).toMatchObject({ reasons: CHECKED, prefill: CHECKED });
    await user.type(reasons(), ' B');
    await waitFor(() => expect(saved).toHaveLength(2), { timeout: 3000 });
    expect(saved[1]).toMatchObject({ reasons: `${CHECKED} B`, prefill: CHECKED });
    expect(screen.queryByText('Die Prüfung hat sich seit dem Entwurf geändert')).not.toBeInTheDocument();
  });

  it('are those of the check as long as nobody writes others', async () => {
    const { reasons } = await show({ reasons: NOW, prefill: NOW, checkReasons: NOW });
    expect(reasons()).toHaveValue(NOW);
    expect(screen.queryByRole('button', { name: /Gründe neu/ })).not.toBeInTheDocument();
  });

  it('follow each answer of the office until somebody writes', async () => {
    function Page() {
      const [draft, setDraft] = useState(begun);
      return (
        <>
          <button
            type="button"
            onClick={() => setDraft({ ...begun, version: 2, reasons: NOW, prefill: NOW, checkReasons: NOW })}
          >
            {'answer'}
          </button>
          <DraftDesk caseId="c1" desk={desk()} draft={draft} />
        </>
      );
    }
    const saved = catchSaves();
    const { user } = await renderPage(<Page />);
    await user.click(screen.getByRole('button', { name: 'answer' }));
    const reasons = screen.getByRole('textbox', { name: 'Gründe' });
    expect(reasons).toHaveValue(NOW);
    await user.type(reasons, '!');
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 3000 });
    expect(saved[0]).toMatchObject({ reasons: `${NOW}!`, prefill: NOW });
  });

  it('once written, are replaced by those of the check only after a question', async () => {
    const own = 'Eigener Satz.';
    const { user, saved, reasons } = await show({ reasons: own, checkReasons: NOW, changed });
    expect(screen.getByText('Die Prüfung hat sich seit dem Entwurf geändert')).toBeVisible();
    expect(screen.getByText('erfüllt: Vereinbart sind 20 Stunden.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gründe neu aus der Prüfung übernehmen' }));
    expect(reasons()).toHaveValue(own);
    const dialog = screen.getByRole('dialog', { name: /Ihre Gründe/ });
    await user.click(within(dialog).getByRole('button', { name: 'Gründe neu aus der Prüfung übernehmen' }));
    expect(reasons()).toHaveValue(NOW);
    expect(screen.queryByText('Die Prüfung hat sich seit dem Entwurf geändert')).not.toBeInTheDocument();
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 3000 });
    expect(saved[0]).toMatchObject({ reasons: NOW, prefill: NOW });
  });

  it('once read against the check of now, stay without the warning', async () => {
    const own = 'Eigener Satz.';
    const { user, saved, reasons } = await show({ reasons: own, checkReasons: NOW, changed });
    await user.click(screen.getByRole('button', { name: 'Meine Gründe stimmen so' }));
    expect(screen.queryByText('Die Prüfung hat sich seit dem Entwurf geändert')).not.toBeInTheDocument();
    expect(reasons()).toHaveValue(own);
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 3000 });
    expect(saved[0]).toMatchObject({ reasons: own, prefill: NOW });
  });

  it("without a reason in the check, are asked for as one's own", async () => {
    const { reasons } = await show({ reasons: '', prefill: '', checkReasons: '' });
    expect(reasons()).toHaveAccessibleDescription(/keinen Grund für eine Ablehnung/);
  });

  it('stand as they were handed over; the second person sees what the check says otherwise', async () => {
    await show({ state: 'FOR_APPROVAL', own: false, checkReasons: NOW, changed });
    expect(screen.getByText(/Erlassen wird, was im Entwurf steht/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Gründe' })).not.toBeInTheDocument();
  });

  it('that are missing are marked at the field, which has the focus, until somebody writes', async () => {
    const { user, saved, reasons } = await show({ reasons: '', prefill: '', checkReasons: '' });
    await user.click(screen.getByRole('button', { name: 'Zum Gegenlesen geben' }));
    await waitFor(() => expect(reasons()).toHaveFocus());
    expect(reasons()).toBeInvalid();
    expect(reasons()).toHaveAccessibleDescription(/Schreiben Sie die Gründe\./);
    await user.type(reasons(), 'Weil');
    expect(reasons()).toBeValid();
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 3000 });
  });
});

/** The page as it gets another answer of the office. */
function Answered({ next, first = {} }: { next: Partial<DecisionDraft>; first?: Partial<DecisionDraft> }) {
  const [draft, setDraft] = useState({ ...begun, ...first });
  return (
    <>
      <button type="button" onClick={() => setDraft({ ...draft, ...next })}>
        {'answer'}
      </button>
      <DraftDesk caseId="c1" desk={desk()} draft={draft} />
    </>
  );
}

const reasonsBox = () => screen.getByRole('textbox', { name: 'Gründe' });
const handOver = () => screen.getByRole('button', { name: 'Zum Gegenlesen geben' });
const title = 'Im Entwurf fehlt noch etwas';

function problem(pointer: string, detail: string, status = 409) {
  return HttpResponse.json(
    { code: 'decisions.decision-incomplete', title, detail: title, errors: [{ pointer, code: 'x', detail }] },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

/** Saves and hand-overs as they arrive, with the version they rest on. */
function catchAll(refuse: () => Response | undefined = () => undefined) {
  const seen: { at: string; version: string | null; reasons?: unknown }[] = [];
  server.use(
    http.put(`${API}/api/cases/c1/decisions/d1`, async ({ request }) => {
      const { reasons } = (await request.json()) as { reasons: string };
      seen.push({ at: 'save', version: request.headers.get('If-Match'), reasons });
      return refuse() ?? HttpResponse.json({ id: 'd1', version: 10 + seen.length, state: 'DRAFT' });
    }),
    http.post(`${API}/api/cases/c1/decisions/d1/hand-over`, ({ request }) => {
      seen.push({ at: 'hand-over', version: request.headers.get('If-Match') });
      return HttpResponse.json({ id: 'd1', version: 5, state: 'FOR_APPROVAL' });
    }),
  );
  return seen;
}

describe('what is typed', () => {
  it('rests on the version a draft has after it came back, with the words it came back with', async () => {
    const seen = catchAll();
    const { user } = await renderPage(
      <Answered
        first={{ state: 'FOR_APPROVAL' }}
        next={{ state: 'RETURNED', version: 3, returnReason: 'Kürzer', reasons: 'Anders.' }}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'answer' }));
    expect(reasonsBox()).toHaveValue('Anders.');
    await user.type(reasonsBox(), ' B');
    await waitFor(() => expect(seen).toHaveLength(1), { timeout: 3000 });
    expect(seen[0]).toMatchObject({ version: '"3"', reasons: 'Anders. B' });
  });

  it("rests on the version of one's own step", async () => {
    const seen = catchAll();
    const { user } = await renderPage(<Answered next={{}} />);
    await user.click(handOver());
    await waitFor(() => expect(seen).toHaveLength(1));
    await waitFor(() => expect(handOver()).not.toHaveAttribute('aria-busy', 'true'));
    await user.type(reasonsBox(), ' B');
    await waitFor(() => expect(seen).toHaveLength(2), { timeout: 3000 });
    expect(seen[1]).toMatchObject({ at: 'save', version: '"5"' });
  });

  it('and could not be saved stays, says so at its field, and is saved before anything is handed over', async () => {
    let refuses = true;
    const seen = catchAll(() => (refuses ? problem('/reasons', 'Zu lang.') : undefined));
    const { user } = await renderPage(<Answered next={{}} />);
    await user.type(reasonsBox(), ' B');
    await waitFor(() => expect(reasonsBox()).toBeInvalid(), { timeout: 3000 });
    await user.click(handOver());
    await waitFor(() => expect(reasonsBox()).toHaveFocus());
    expect(reasonsBox()).toHaveAccessibleDescription(/Zu lang\./);
    expect(reasonsBox()).toHaveValue(`${CHECKED} B`);
    expect(seen.map(({ at }) => at)).toEqual(['save', 'save']);
    refuses = false;
    await user.click(handOver());
    await waitFor(() => expect(seen).toHaveLength(4));
    expect(seen[2]).toMatchObject({ at: 'save', reasons: `${CHECKED} B` });
    expect(seen[3]).toMatchObject({ at: 'hand-over', version: '"13"' });
  });

  it('after a refused hand-over takes the box away, and what a save then meets stands at its field', async () => {
    catchAll(() => problem('/notGranted', 'Das ist zu lang.'));
    server.use(
      http.post(`${API}/api/cases/c1/decisions/d1/hand-over`, () =>
        problem('/reasons', 'Schreiben Sie die Gründe.'),
      ),
    );
    const { user } = await renderPage(<Answered first={{ kind: 'PARTIAL_GRANT' }} next={{}} />);
    await user.click(handOver());
    expect((await screen.findAllByText(title)).length).toBeGreaterThan(0);
    await user.type(reasonsBox(), 'Weil');
    expect(screen.queryByText(title)).not.toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole('textbox', { name: /nicht bewilligt/ })).toBeInvalid(), {
      timeout: 3000,
    });
    expect(reasonsBox()).toBeValid();
  });

  it('takes away the hint that nothing was written', async () => {
    catchAll();
    const { user } = await renderPage(<Answered next={{}} />);
    expect(reasonsBox()).toHaveAccessibleDescription(/Solange Sie hier nichts ändern/);
    await user.type(reasonsBox(), ' B');
    expect(reasonsBox()).not.toHaveAccessibleDescription(/Solange Sie hier nichts ändern/);
  });
});

describe('what an extension takes over', () => {
  it('is marked as taken over, with the day it is from; when and by whom it was asked for stands above', async () => {
    await show(
      { kind: 'EXTEND' },
      {
        grantedMinutes: 3600,
        situation: 'Beim Kochen fehlt die Reihenfolge.',
        plannedAt: '2026-03-12T08:00:00Z',
        wishedBy: 'Herr Begonie',
        wishedMinutes: 1200,
        wishedMonths: 2,
        wishReasons: 'Neuer Platz',
        wishedOn: '2026-11-18',
      },
      'ANALYSIS',
      'GRANT',
    );
    const earlier = screen.getByRole('region', { name: 'Übernommen aus der ersten Bewilligung' });
    expect(earlier).toHaveTextContent('Lage am Arbeitsplatz, 12.03.2026');
    expect(screen.getByText(/beantragt von Herrn Begonie am 18\.11\.2026/)).toBeVisible();
    expect(screen.getAllByText('Entwurf – noch nicht erlassen')).toHaveLength(1);
  });

  it('is none after a look at the workplace: the plan is the one that is decided', async () => {
    await show(
      { kind: 'GRANT' },
      {
        grantedMinutes: 600,
        usedMinutes: 240,
        plannedMinutes: 3600,
        plannedMonths: 9,
        situation: 'Beim Kochen fehlt die Reihenfolge.',
        plannedAt: '2026-11-12T08:00:00Z',
      },
      'ANALYSIS',
    );
    expect(screen.queryByText('Übernommen aus der ersten Bewilligung')).toBeNull();
    expect(screen.getByText('10 Std. bewilligt, 4 Std. gebucht')).toBeVisible();
    expect(screen.getByText('60 Std. in 9 Monaten')).toBeVisible();
    expect(screen.getByText('Lage am Arbeitsplatz')).toBeVisible();
  });
});
