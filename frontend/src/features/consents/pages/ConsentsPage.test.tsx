import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { ConsentsPage } from './ConsentsPage';

const text = (de: string) => ({ de, plain: de, en: de });
const form = {
  form: 'COMPANY_TAKES_PART',
  kind: 'DATA',
  paragraph: '§ 67b Abs. 2 SGB X',
  textVersion: '2026-11',
  title: text('Wer aus dem Betrieb beteiligt wird'),
  text: text('Ich willige ein.'),
  givers: ['EMPLOYEE'],
  to: ['SUPERVISOR', 'SBV'],
  mayGive: true,
};

describe('consents', () => {
  it('gives nothing without a choice, then what was chosen with the text that was shown', async () => {
    const given: unknown[] = [];
    server.use(
      http.get(`${API}/api/cases/${CASE}/visibility`, () => HttpResponse.json({ topics: [] })),
      http.get(`${API}/api/cases/${CASE}/consents`, () =>
        HttpResponse.json({ forms: [form], consents: [], actions: ['CONSENT_GIVE'] }),
      ),
      http.post(`${API}/api/cases/${CASE}/consents`, async ({ request }) => {
        given.push(await request.json());
        return HttpResponse.json({ id: 'x' }, { status: 201 });
      }),
    );
    const { user } = await renderInCase(<ConsentsPage />, aCase({ own: true }));
    await user.click(await screen.findByRole('button', { name: /Lesen und entscheiden/ }));
    const dialog = screen.getByRole('dialog', { name: 'Wer aus dem Betrieb beteiligt wird' });
    await user.click(within(dialog).getByRole('button', { name: 'Entscheidung speichern' }));
    expect(await within(dialog).findByRole('link', { name: /Wie entscheiden Sie/ })).toBeVisible();
    await user.click(within(dialog).getByLabelText('Ja, ich willige ein'));
    await user.click(within(dialog).getByLabelText(/^Schwer.behinderten.vertretung/));
    await user.click(within(dialog).getByRole('button', { name: 'Entscheidung speichern' }));
    expect(await screen.findByText(/Sie gilt sofort/)).toBeVisible();
    expect(given).toEqual([
      { form: 'COMPANY_TAKES_PART', textVersion: '2026-11', language: 'DE', decision: 'GIVEN', to: ['SBV'] },
    ]);
  });

  it('tells a long word where it may be divided', async () => {
    server.use(
      http.get(`${API}/api/cases/${CASE}/visibility`, () => HttpResponse.json({ topics: [] })),
      http.get(`${API}/api/cases/${CASE}/consents`, () =>
        HttpResponse.json({ forms: [{ ...form, kind: 'CONFIDENTIALITY' }], consents: [], actions: [] }),
      ),
    );
    await renderInCase(<ConsentsPage />, aCase());
    expect(
      await screen.findByText('Schweige\u00adpflicht\u00adentbindung', { selector: 'dt' }),
    ).toBeInTheDocument();
  });

  it('asks nobody for coaching where there is none, but keeps what was answered', async () => {
    const agreement = (name: string) => ({ ...form, form: name, kind: 'MEASURE', title: text(name) });
    server.use(
      http.get(`${API}/api/cases/${CASE}/visibility`, () => HttpResponse.json({ topics: [] })),
      http.get(`${API}/api/cases/${CASE}/consents`, () =>
        HttpResponse.json({
          forms: [form, agreement('Offen'), agreement('Erbeten')],
          consents: [],
          actions: [],
        }),
      ),
    );
    const asked = { id: 't', kind: 'CONSENT_GIVE_Erbeten', who: 'EMPLOYEE', mine: true, dueOn: null };
    await renderInCase(
      <ConsentsPage />,
      aCase({
        own: true,
        coachingOffered: false,
        waiting: [{ ...asked, paragraph: null, about: null, name: null }],
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Wer aus dem Betrieb beteiligt wird' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Erbeten' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Offen' })).toBeNull();
  });
});
