import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { DecisionDesk, DecisionDraft } from '../api/types';
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

function desk(facts = {}) {
  return {
    actions: ['DECISION_DRAFT', 'DECISION_APPROVE'],
    remedyChecked: true,
    unitMinutes: null,
    facts: { grantedMinutes: 0, usedMinutes: 0, gaps: [], ...facts },
    benefit: null,
    issued: [],
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

async function show(draft: Partial<DecisionDraft> = {}, facts = {}) {
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
  const page = await renderPage(<DraftDesk caseId="c1" desk={desk(facts)} draft={{ ...begun, ...draft }} />);
  return { ...page, saved, reasons: () => screen.getByRole('textbox', { name: 'Gründe' }) };
}

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
    );
    const earlier = screen.getByRole('region', { name: 'Übernommen aus der ersten Bewilligung' });
    expect(earlier).toHaveTextContent('Lage am Arbeitsplatz, 12.03.2026');
    expect(screen.getByText(/beantragt von Herrn Begonie am 18\.11\.2026/)).toBeVisible();
    expect(screen.getAllByText('Entwurf – noch nicht erlassen')).toHaveLength(1);
  });
});
