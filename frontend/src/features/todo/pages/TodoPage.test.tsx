import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { today } from '../../../ui/format';
import type { Todo } from '../api/useTodo';
import { TodoPage } from './TodoPage';

const waiting = (id: string, more: Partial<Todo>): Todo => ({
  id,
  caseId: `case-${id}`,
  number: `HE-2026-000${id}`,
  state: 'FILED',
  employee: null,
  workplace: 'Stadtgärtnerei',
  kind: 'NOT_KNOWN_HERE',
  params: {},
  forGroup: false,
  dueOn: null,
  paragraph: null,
  startedOn: null,
  waitsFor: null,
  deputyFor: null,
  about: null,
  since: '2026-11-01T08:00:00Z',
  ...more,
});

function show(todos: Todo[], awaited: Todo[] = []) {
  server.use(
    http.get(`${API}/api/todo/awaited`, () => HttpResponse.json(awaited)),
    http.get(`${API}/api/todo`, () => HttpResponse.json(todos)),
    http.get(`${API}/api/cases`, () =>
      HttpResponse.json({ cases: [], count: { number: 0, more: false }, next: null }),
    ),
  );
  return renderPage(<TodoPage />, { path: '/aufgaben' });
}

describe('what waits for me', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows what presses most as next, with days left and paragraph', async () => {
    await show([
      waiting('1', {}),
      waiting('2', { employee: 'Frau Linde', dueOn: today(), paragraph: '§ 14 Abs. 1 SGB IX' }),
    ]);
    expect(await screen.findByRole('heading', { name: /Frau Linde/ })).toBeVisible();
    expect(screen.getByText('heute')).toBeVisible();
    expect(screen.getByText(/§ 14 Abs. 1 SGB IX/)).toBeVisible();
  });

  it('filters by legal period', async () => {
    const { user } = await show([
      waiting('1', { workplace: 'Wäscherei' }),
      waiting('2', { dueOn: today(), paragraph: '§ 14 Abs. 1 SGB IX' }),
    ]);
    await user.click(await screen.findByRole('button', { name: /Gesetzliche Frist/ }));
    expect(screen.queryByText(/Wäscherei/)).not.toBeInTheDocument();
  });

  it('shows how much of a legal period has passed, and in whose place the work is mine', async () => {
    const dueOn = today(new Date(Date.now() + 4 * 86_400_000));
    const startedOn = today(new Date(Date.now() - 10 * 86_400_000));
    await show([waiting('1', { dueOn, startedOn, deputyFor: 'Herr Farn' })]);
    expect(await screen.findByText(/Tag 10 von 14/)).toBeVisible();
    expect(screen.getByText('In Vertretung für Herrn Farn')).toBeVisible();
  });

  it('keeps what waits for others apart, with whom it waits for', async () => {
    const { user } = await show(
      [waiting('1', {})],
      [waiting('2', { employee: 'Frau Distel', waitsFor: 'EMPLOYEE' })],
    );
    await screen.findByRole('button', { name: /Ich warte auf andere\s*1/ });
    expect(screen.queryByText(/Frau Distel/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Ich warte auf andere\s*1/ }));
    expect(await screen.findByText(/Frau Distel/)).toBeVisible();
    expect(screen.getByText('die beschäftigte Person')).toBeVisible();
  });

  it('names the help whose draft is to be read, and leads to it', async () => {
    const params = { name: 'Arbeitsassistenz', until: '2026-12-24' };
    await show([waiting('1', { kind: 'BENEFIT_APPROVE', params, about: 'r1', forGroup: true })]);
    expect(
      await screen.findByRole('heading', { name: /^Entwurf gegenlesen: Arbeitsassistenz/ }),
    ).toBeVisible();
    expect(screen.getByText(/Ohne Entscheidung gilt der Antrag nach dem 24\.12\.2026/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Jetzt ansehen' })).toHaveAttribute(
      'href',
      '/faelle/case-1/hilfen/r1/entscheidung',
    );
  });

  it('names each help that is to be decided', async () => {
    const named = (id: string, kind: string, name: string) =>
      waiting(id, { kind, params: { name }, about: id, forGroup: true });
    await show([
      named('1', 'BENEFIT_DECIDE', 'Umzug'),
      named('2', 'BENEFIT_DECIDE_CLAIM', 'Arbeitsassistenz'),
      named('3', 'BENEFIT_DECIDE_ANEW', 'Umbau'),
    ]);
    expect(await screen.findByRole('heading', { name: /^Über „Umzug“ entscheiden/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Über „Arbeitsassistenz“ entscheiden' })).toHaveAttribute(
      'href',
      '/faelle/case-2/hilfen/2/entscheidung',
    );
    expect(
      screen.getByRole('link', { name: 'Nach einem Widerspruch neu über „Umbau“ entscheiden' }),
    ).toBeVisible();
  });

  it('tells whoever wrote a draft for whom it waits', async () => {
    const { user } = await show(
      [],
      [
        waiting('2', { kind: 'DECISION_APPROVE', employee: 'Frau Distel', waitsFor: 'SECOND_PERSON' }),
        waiting('3', { kind: 'CASE_TAKE', waitsFor: 'OFFICE' }),
      ],
    );
    await user.click(await screen.findByRole('button', { name: /Ich warte auf andere\s*2/ }));
    expect(await screen.findByText('eine zweite Person im Amt')).toBeVisible();
  });

  it('says so when nothing waits', async () => {
    await show([]);
    expect(await screen.findByText('Im Moment wartet nichts auf Sie')).toBeVisible();
  });
});
