import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HttpResponse, http, API as PORTAL, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import type { BoardView, GoalView } from '../api/types';
import { GoalsPage } from '../pages/GoalsPage';

const API = `${PORTAL}/api/cases/${CASE}`;

const goal = (id: string, title: string, change: Partial<GoalView> = {}): GoalView => ({
  id,
  version: 3,
  kind: 'SHORT_TERM',
  stage: 'AGREED',
  edition: 1,
  title,
  plain: null,
  learner: 'EMPLOYEE',
  learnerNote: null,
  until: null,
  dropReason: null,
  stagedOn: '2026-11-05',
  assents: (['EMPLOYEE', 'EMPLOYER', 'COACH'] as const).map((party) => ({
    party,
    name: party,
    givenOn: '2026-11-05',
    recorded: false,
  })),
  comments: 0,
  lastChange: { kind: 'AGREED', by: 'Frau Dahlia', mine: false, at: '2026-11-05T10:00:00Z' },
  movesTo: ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REACHED', 'DROPPED'],
  actions: ['GOAL_EDIT', 'GOAL_COMMENT'],
  ...change,
});

function serveBoard(goals: GoalView[]) {
  const board: BoardView = {
    parties: [
      { party: 'EMPLOYEE', name: 'Frau Amarylli' },
      { party: 'EMPLOYER', name: 'Frau Dahlia' },
      { party: 'COACH', name: 'Frau Begonia' },
    ],
    overall: null,
    overallInForce: null,
    goals,
    speaksFor: ['COACH'],
    actions: ['GOAL_PROPOSE'],
  };
  server.use(
    http.get(`${API}/board`, () => HttpResponse.json(board)),
    http.get(`${API}/board/people`, () => HttpResponse.json([])),
  );
  return board;
}

const showBoard = () => renderInCase(<GoalsPage />, aCase());

describe('goal board', () => {
  it('moves a card by keys alone and keeps the focus on it', async () => {
    const board = serveBoard([goal('g1', 'Drei Zimmer'), goal('g2', 'Einkauf', { stage: 'IN_PROGRESS' })]);
    let wish: unknown;
    server.use(
      http.post(`${API}/goals/g1/move`, async ({ request }) => {
        wish = await request.json();
        expect(request.headers.get('If-Match')).toBe('"3"');
        board.goals = [
          board.goals[1] as GoalView,
          goal('g1', 'Drei Zimmer', { stage: 'IN_PROGRESS', version: 4 }),
        ];
        return HttpResponse.json(board.goals[1]);
      }),
    );
    const { user } = await showBoard();
    (await screen.findByRole('link', { name: 'Drei Zimmer' })).focus();

    await user.keyboard(' {ArrowRight}{ArrowDown}');
    expect(screen.getByText(/wird verschoben nach/)).toHaveTextContent('in Arbeit, Platz 2');
    await user.keyboard('{Enter}');

    await waitFor(() => expect(wish).toEqual({ stage: 'IN_PROGRESS', below: 'g2' }));
    const column = screen.getByRole('region', { name: /in Arbeit/ });
    await waitFor(() => expect(within(column).getByRole('link', { name: 'Drei Zimmer' })).toHaveFocus());
  });

  it('gives a lifted card back with Escape', async () => {
    serveBoard([goal('g1', 'Drei Zimmer')]);
    const { user } = await showBoard();
    (await screen.findByRole('link', { name: 'Drei Zimmer' })).focus();

    await user.keyboard(' {ArrowRight}{Escape}');

    expect(screen.queryByText(/wird verschoben nach/)).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Drei Zimmer' })).toHaveFocus();
  });

  it('says who was faster and where the goal stands now', async () => {
    serveBoard([goal('g1', 'Drei Zimmer')]);
    server.use(
      http.post(`${API}/goals/g1/move`, () =>
        HttpResponse.json(
          {
            code: 'request.changed-meanwhile',
            current: { version: 4, stage: 'REACHED', lastChange: { by: 'Frau Dahlia' } },
          },
          { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const { user } = await showBoard();
    (await screen.findByRole('link', { name: 'Drei Zimmer' })).focus();
    await user.keyboard(' {ArrowRight}{Enter}');

    expect(await screen.findByText(/Frau Dahlia hat „Drei Zimmer“ inzwischen geändert/)).toBeInTheDocument();
  });

  it('shows what another person changed in place, without moving the focus', async () => {
    const board = serveBoard([goal('g1', 'Drei Zimmer'), goal('g2', 'Einkauf')]);
    const { queries } = await showBoard();
    const einkauf = await screen.findByRole('link', { name: 'Einkauf' });
    einkauf.focus();
    board.goals = [
      goal('g1', 'Drei Zimmer', {
        version: 4,
        stage: 'REACHED',
        lastChange: { kind: 'MOVED', by: 'Frau Amarylli', mine: false, at: '2026-11-20T10:00:00Z' },
      }),
      goal('g2', 'Einkauf'),
    ];

    await queries.invalidateQueries({ queryKey: ['case', CASE, 'goals'] });

    expect(await screen.findByText('Frau Amarylli hat das gerade verschoben')).toBeInTheDocument();
    expect(einkauf).toHaveFocus();
  });
});
