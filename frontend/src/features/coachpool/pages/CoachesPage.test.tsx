import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { CoachesPage } from './CoachesPage';

const coach = {
  id: 'c1',
  version: 0,
  personId: 'p1',
  name: 'Frau Begonia',
  organisation: null,
  recognisedUntil: null,
  training: null,
  trainingUnits: null,
  region: 'Kassel',
  industries: [],
  impairments: [],
  unmet: [],
  running: 0,
};

const jasmin = { personId: 'p2', name: 'Jana Jasmin', organisation: 'Coaching Nord' };

function show(actions: string[], candidates = [jasmin]) {
  server.use(
    http.get(`${API}/api/me`, () => HttpResponse.json({ menu: ['coaches'], actions })),
    http.get(`${API}/api/coaches`, () => HttpResponse.json([coach])),
    http.get(`${API}/api/coaches/admission`, () =>
      HttpResponse.json({ required: false, trainingUnits: null, trainings: [], validMonths: null }),
    ),
    http.get(`${API}/api/coaches/candidates`, () => HttpResponse.json(candidates)),
  );
  return renderPage(<CoachesPage />, { path: '/jobcoaches' });
}

describe('the pool of coaches', () => {
  it('offers the coaches who are not in it, without the list of people', async () => {
    const { user } = await show(['COACH_ADMIT']);
    await user.click(await screen.findByRole('button', { name: 'Jobcoach aufnehmen' }));
    const dialog = await screen.findByRole('dialog');
    expect(
      await within(dialog).findByRole('option', { name: 'Jana Jasmin, Coaching Nord' }),
    ).toBeInTheDocument();
    expect(within(dialog).queryByRole('alert')).toBeNull();
  });

  it('says that all are in it already, instead of an empty list and a form for nobody', async () => {
    const { user } = await show(['COACH_ADMIT'], []);
    await user.click(await screen.findByRole('button', { name: 'Jobcoach aufnehmen' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('Alle sind schon aufgenommen')).toBeVisible();
    expect(within(dialog).queryByRole('combobox')).toBeNull();
    expect(within(dialog).queryByRole('button', { name: 'Speichern' })).toBeNull();
  });

  it('offers no change to those who only read it', async () => {
    await show([]);
    expect(await screen.findByRole('rowheader', { name: 'Frau Begonia' })).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
