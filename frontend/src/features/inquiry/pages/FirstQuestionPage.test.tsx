import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { FirstQuestionPage } from './FirstQuestionPage';

const choice = (code: string, de: string) => ({ code, source: '', de, plain: de, en: de });

const programme = (id: string, name: string, body: string | null = null) => ({
  id,
  name,
  usual: !body,
  decidingBody: body ? 'INTEGRATION_ASSISTANCE' : 'OFFICE',
  body,
  ready: true,
});

function me(roles: string[], actions: string[] = []) {
  return http.get(`${API}/api/me`, () =>
    HttpResponse.json({
      person: { id: 'm', name: 'Frau Linde' },
      tenant: { key: 'he', name: 'Hessen' },
      roles,
      menu: [],
      actions,
    }),
  );
}

type User = Awaited<ReturnType<typeof renderPage>>['user'];

/** One step on, and there for sure before anything else is pressed. */
async function goOn(user: User, heading: string) {
  await user.click(screen.getByRole('button', { name: 'Weiter' }));
  await screen.findByRole('heading', { name: heading });
}

describe('first question', () => {
  const asked: Record<string, unknown>[] = [];

  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get(`${API}/api/first-question/catalogue`, () =>
        HttpResponse.json({
          occasions: [choice('NEW_SUPERVISOR', 'Eine neue Führungskraft')],
          situations: [choice('NOTHING_URGENT', 'Wir wollen vorsorgen')],
        }),
      ),
      http.get(`${API}/api/case-programmes`, () =>
        HttpResponse.json([programme('usual', 'Jobcoaching am Arbeitsplatz')]),
      ),
      http.post(`${API}/api/cases`, async ({ request }) => {
        asked.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({ id: 'c', number: 'HE-2026-0043' }, { status: 201 });
      }),
    );
  });

  it('asks for the programme where the office has several, and says who decides', async () => {
    server.use(
      me(['EMPLOYEE']),
      http.get(`${API}/api/case-programmes`, () =>
        HttpResponse.json([
          programme('usual', 'Jobcoaching am Arbeitsplatz'),
          programme('workshop', 'Übergang aus der WfbM', 'Landkreis Musterkreis'),
        ]),
      ),
    );
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    await user.click(await screen.findByLabelText('Eine neue Führungskraft'));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    expect(await screen.findByRole('link', { name: /Um welche Leistung/ })).toBeVisible();
    expect(screen.getByText('WfbM heißt: Werkstatt für behinderte Menschen.')).toBeVisible();
    await user.click(screen.getByLabelText(/Übergang aus der WfbM.*Landkreis Musterkreis/));
    await goOn(user, 'Was ist schwierig?');
    // Whoever decides this programme reads it, not the office.
    expect(screen.getByLabelText(/zu Ihrer Gesundheit/)).toHaveAccessibleDescription(
      /Sie und die Eingliederungshilfe/,
    );
    await user.type(screen.getByLabelText(/Was ist für Sie/), 'Der Wechsel.');
    await goOn(user, 'Wo ist das?');
    await goOn(user, 'Alles richtig?');
    expect(screen.getByText('Übergang aus der WfbM')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Anfrage senden' }));
    await screen.findByText('Nummer HE-2026-0043');
    expect(screen.getByText(/^Die Eingliederungshilfe liest die Anfrage/)).toBeVisible();
    expect(asked).toMatchObject([{ asking: 'EMPLOYEE', programmeId: 'workshop' }]);
  });

  it('leads the employee through four steps to a number', async () => {
    server.use(me(['EMPLOYEE']));
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    await user.click(await screen.findByLabelText('Eine neue Führungskraft'));
    await goOn(user, 'Was ist schwierig?');
    await user.type(screen.getByLabelText(/Was ist für Sie/), 'Das Kochen.');
    await user.type(screen.getByLabelText(/zu Ihrer Gesundheit/), 'Rücken.');
    await goOn(user, 'Wo ist das?');
    await goOn(user, 'Alles richtig?');
    await user.click(await screen.findByRole('button', { name: 'Anfrage senden' }));
    expect(await screen.findByText('Nummer HE-2026-0043')).toBeVisible();
    expect(asked).toEqual([
      { asking: 'EMPLOYEE', occasions: ['NEW_SUPERVISOR'], question: 'Das Kochen.', health: 'Rücken.' },
    ]);
  });

  it('asks the company for no name and nothing about health', async () => {
    server.use(me(['SBV']));
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    await user.click(await screen.findByLabelText('Eine neue Führungskraft'));
    await goOn(user, 'Was ist schwierig?');
    expect(await screen.findByText('Bitte noch keinen Namen und nichts zur Gesundheit')).toBeVisible();
    expect(screen.queryByLabelText(/zu Ihrer Gesundheit/)).not.toBeInTheDocument();
  });

  it('writes down a call with the day and the person, and says what is missing', async () => {
    server.use(me(['CASE_WORKER'], ['PARTICIPANT_INVITE']));
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    await user.click(await screen.findByRole('button', { name: 'Weiter' }));
    expect(await screen.findByRole('link', { name: 'Nachname: Bitte ausfüllen.' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Wer fragt?' })).toBeVisible();
  });

  it('does not ask whoever asks themselves as what, where only one answer is possible', async () => {
    server.use(me(['CASE_WORKER'], ['PARTICIPANT_INVITE']));
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    expect(await screen.findByLabelText('Werkstatt für behinderte Menschen (WfbM)')).toBeVisible();
    await user.click(screen.getByLabelText('Ich frage selbst'));
    expect(screen.queryByRole('group', { name: 'Als wer fragen Sie?' })).not.toBeInTheDocument();
    await goOn(user, 'Worum geht es?');
    await user.click(await screen.findByLabelText('Eine neue Führungskraft'));
    await goOn(user, 'Was ist schwierig?');
    await user.type(screen.getByLabelText(/Was ist bei der Arbeit/), 'Der Wechsel.');
    await goOn(user, 'Wo ist das?');
    await user.click(screen.getByLabelText('Nein, vorerst ohne Namen'));
    await goOn(user, 'Alles richtig?');
    await user.click(await screen.findByRole('button', { name: 'Anfrage senden' }));
    await screen.findByText('Nummer HE-2026-0043');
    expect(asked).toMatchObject([{ asking: 'OFFICE' }]);
  });

  it('leads back to the step whose field the server refuses, with everything kept', async () => {
    server.use(
      me(['EMPLOYEE']),
      http.post(`${API}/api/cases`, () =>
        HttpResponse.json(
          {
            code: 'request.invalid',
            errors: [{ pointer: '/question', code: 'size', detail: 'Das ist zu lang.' }],
          },
          { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = await renderPage(<FirstQuestionPage />, { path: '/faelle/neu' });
    await user.click(await screen.findByLabelText('Eine neue Führungskraft'));
    await goOn(user, 'Was ist schwierig?');
    await user.type(screen.getByLabelText(/Was ist für Sie/), 'Das Kochen.');
    await goOn(user, 'Wo ist das?');
    await goOn(user, 'Alles richtig?');
    await user.click(await screen.findByRole('button', { name: 'Anfrage senden' }));
    expect(await screen.findByRole('heading', { name: 'Was ist schwierig?' })).toBeVisible();
    expect(screen.getByLabelText(/Was ist für Sie/)).toHaveValue('Das Kochen.');
    expect(screen.getByRole('link', { name: 'Das ist zu lang.' })).toBeVisible();
  });
});
