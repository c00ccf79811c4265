import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { HoursPage } from './HoursPage';

const show = (unitMinutes: number | null) => {
  server.use(
    http.get(`${API}/api/cases/${CASE}/sessions`, () => HttpResponse.json({ sessions: [], actions: [] })),
    http.get(`${API}/api/cases/${CASE}/ledger`, () =>
      HttpResponse.json({
        hours: {
          grantedMinutes: 2700,
          usedMinutes: 750,
          leftMinutes: 1950,
          reserveMinutes: 270,
          freeMinutes: 1680,
          startsOn: '2026-01-01',
          endsOn: '2026-12-31',
        },
        forecast: null,
        unitMinutes,
        months: [{ month: '2026-01-01', bookedMinutes: 750, leftMinutes: 1950 }],
        entries: [
          {
            id: 'e1',
            kind: 'GRANT',
            minutes: 2700,
            writtenAt: '2026-01-01T10:00:00Z',
            writtenBy: 'Frau Ahorn',
          },
        ],
        warnings: [],
        actions: [],
      }),
    ),
  );
  return renderInCase(<HoursPage />, aCase({}));
};

it('counts table, picture and entries in the hours of the programme', async () => {
  const { user } = await show(45);
  const months = await screen.findByRole('table', { name: 'Fachleistungsstunden (je 45 Minuten) je Monat' });
  expect(months).toHaveTextContent('16 und 30 Min.');
  expect(months).toHaveTextContent('43 und 15 Min.');
  expect(months).not.toHaveTextContent('Std.');
  expect(screen.getByText('Fachleistungsstunden (je 45 Minuten) übrig')).toBeVisible();
  const picture = screen.getByRole('img', { name: /Verlauf der Stunden/ });
  expect(picture).toHaveTextContent('Reserve 6');
  expect(picture).toHaveTextContent('60 Fachleistungsstunden (je 45 Minuten)');
  expect(picture).not.toHaveTextContent('Std.');
  await user.click(screen.getByText('Woher kommen diese Zahlen?'));
  expect(screen.getByRole('columnheader', { name: 'Fachleistungsstunden (je 45 Minuten)' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '60' })).toBeVisible();
});

it('counts clock hours where the programme has no hours of its own', async () => {
  await show(null);
  expect(await screen.findByRole('table', { name: 'Stunden je Monat' })).toHaveTextContent('12 Std. 30 Min.');
});
