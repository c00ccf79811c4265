import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { DecisionPage } from './DecisionPage';

function answers(competenceSettled: boolean) {
  server.use(
    http.get(`${API}/api/cases/${CASE}/decisions`, () =>
      HttpResponse.json({
        rules: 'Hilfe',
        rulesNumber: 1,
        remedyChecked: true,
        competenceSettled,
        unitMinutes: null,
        facts: { grantedMinutes: 0, usedMinutes: 0, gaps: [], wishedMinutes: 0, wishedMonths: 0 },
        open: null,
        issued: [],
        kinds: [],
        benefit: null,
        actions: competenceSettled ? ['DECISION_PREPARE'] : [],
      }),
    ),
  );
}

test('leads to the check before anything is decided, also while papers are waited for', async () => {
  answers(false);
  await renderInCase(<DecisionPage />, aCase({ state: 'PAPERS_REQUESTED' }));
  expect(await screen.findByText(/Prüfen Sie zuerst, wer zuständig ist/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Zur Zuständigkeit' })).toHaveAttribute(
    'href',
    expect.stringContaining('zustaendigkeit'),
  );
  expect(screen.queryByText('Ohne Planung entscheiden')).not.toBeInTheDocument();
});

test('offers to decide without a plan once it is clear who is competent', async () => {
  answers(true);
  await renderInCase(<DecisionPage />, aCase({ state: 'COACH_SELECTION' }));
  expect(await screen.findByText('Ohne Planung entscheiden')).toBeVisible();
  expect(screen.queryByText(/Prüfen Sie zuerst/)).not.toBeInTheDocument();
});
