import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { StartPage } from './StartPage';

const ADMINISTRATION = ['setup', 'people', 'golive'];

async function landsAt(menu: string[], ready: boolean) {
  server.use(
    http.get(`${API}/api/me`, () =>
      HttpResponse.json({
        person: { id: 'p', name: 'Frau Rainfarn', initials: 'RR' },
        tenant: { key: 'rp', name: 'Integrationsamt', federalState: 'Rheinland-Pfalz', state: 'TRIAL' },
        body: null,
        roles: [],
        language: 'de',
        menu,
        actions: [],
      }),
    ),
    http.get(`${API}/api/setup`, () => HttpResponse.json({ ready, points: [] })),
  );
  const { router } = await renderPage(<StartPage />);
  await expect.poll(() => router.state.location.pathname).not.toBe('/');
  return router.state.location.pathname;
}

it('leads who administers an office to what has still to be set up, and to the people once it is done', async () => {
  expect(await landsAt(ADMINISTRATION, false)).toBe('/verwaltung/einrichten');
  expect(await landsAt(ADMINISTRATION, true)).toBe('/verwaltung/personen');
});

it('leads whoever also has cases to their own list', async () => {
  expect(await landsAt(['todo', 'cases', ...ADMINISTRATION], false)).toBe('/aufgaben');
});
