import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { AskPage } from './AskPage';

const aBenefit = (id: string, name: string, recipient: string, more: object = {}) => ({
  id,
  version: 1,
  name,
  plainWords: `${name} in einfachen Worten.`,
  recipient,
  kind: 'MONEY',
  legalBasis: '§ 185 SGB IX',
  usualSharePercent: null,
  capCents: null,
  uncapped: false,
  claim: false,
  needsCoaching: false,
  active: true,
  source: null,
  changedBy: null,
  ...more,
});

it('offers the employee what is for employees, and asks for no more than the purpose', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${API}/api/cases/${CASE}/package`, () =>
      HttpResponse.json({
        coachingOffered: true,
        grantedMinutes: null,
        parts: [],
        named: [],
        actions: ['BENEFIT_ASK'],
        recordable: [],
      }),
    ),
    http.get(`${API}/api/benefits`, () =>
      HttpResponse.json({
        benefits: [
          aBenefit('b1', 'Technische Arbeitshilfen', 'EMPLOYEE'),
          aBenefit('b2', 'Wohnungshilfen', 'EMPLOYEE', { active: false }),
          aBenefit('b3', 'Neue Arbeitsplätze', 'EMPLOYER'),
        ],
        actions: [],
      }),
    ),
    http.post(`${API}/api/cases/${CASE}/benefits`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ id: 'r1', version: 1, state: 'ASKED' }, { status: 201 });
    }),
  );
  const { user } = await renderInCase(<AskPage />, aCase({ own: true }));
  const which = await screen.findByLabelText('Welche Hilfe?');
  expect([...which.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Bitte auswählen',
    'Technische Arbeitshilfen',
  ]);
  await user.click(screen.getByRole('button', { name: 'Antrag stellen' }));
  expect(sent).toEqual([]);
  await user.selectOptions(which, 'b1');
  expect(screen.getByText('Technische Arbeitshilfen in einfachen Worten.')).toBeVisible();
  await user.type(screen.getByLabelText('Wofür ist die Hilfe?'), 'Eine Vorrichtung');
  await user.click(screen.getByRole('button', { name: 'Antrag stellen' }));
  expect(await screen.findByText('Der Antrag ist gestellt.')).toBeVisible();
  expect(sent).toMatchObject([
    {
      benefitId: 'b1',
      suggested: false,
      wish: { purpose: 'Eine Vorrichtung', costCents: null, carrier: null },
    },
  ]);
});

it('shows no form to somebody who may neither ask nor suggest', async () => {
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
    http.get(`${API}/api/benefits`, () => HttpResponse.json({ benefits: [], actions: [] })),
  );
  await renderInCase(<AskPage />, aCase({ relations: ['SUPERVISOR'] }));
  expect(await screen.findByText('Hier können Sie keine Hilfe beantragen')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Antrag stellen' })).not.toBeInTheDocument();
});
