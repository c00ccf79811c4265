import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { FullPlan } from '../api/types';
import { PlanForm } from './PlanForm';

async function show(content: Partial<FullPlan['content']> = {}) {
  const saved: { minutes?: number; months: string }[] = [];
  server.use(
    http.get(`${API}/api/drafts/plan-c1`, () => new HttpResponse(null, { status: 204 })),
    http.put(`${API}/api/drafts/plan-c1`, async ({ request }) => {
      saved.push(((await request.json()) as { content: (typeof saved)[number] }).content);
      return HttpResponse.json({});
    }),
  );
  const plan = {
    version: 0,
    content: { goals: [], ...content },
    usual: {
      minutesFrom: null,
      minutesTo: null,
      monthsFrom: 6,
      monthsTo: 12,
      minutesUsual: 3600,
      monthsUsual: 9,
      unitMinutes: null,
    },
  } as unknown as FullPlan;
  const { user } = await renderPage(<PlanForm caseId="c1" plan={plan} />);
  return { user, saved };
}

const take = () => screen.queryByRole('button', { name: 'Übliche Werte übernehmen' });

it('proposes in an empty plan what is usual in the programme, and keeps it only once it is taken over', async () => {
  const { user, saved } = await show();
  const months = await screen.findByLabelText(/^Dauer in Monaten/);
  expect(screen.getByText(/^Üblich in diesem Programm: 60 Std\., 9 Monate\./)).toBeVisible();
  expect(months).toHaveValue('');
  await new Promise((later) => setTimeout(later, 1500));
  expect(saved).toEqual([]);
  await user.click(take() as HTMLElement);
  expect(screen.getByLabelText(/^Dauer in Monaten/)).toHaveValue('9');
  expect(screen.getByLabelText(/^Dauer in Monaten/)).toHaveFocus();
  expect(screen.getByDisplayValue('60')).toBeVisible();
  expect(take()).toBeNull();
  await waitFor(() => expect(saved.at(-1)).toMatchObject({ minutes: 3600, months: '9' }), { timeout: 3000 });
});

it('proposes nothing where something is planned already', async () => {
  await show({ months: 7 });
  expect(await screen.findByLabelText(/^Dauer in Monaten/)).toHaveValue('7');
  expect(take()).toBeNull();
});
