import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { PeoplePage } from './PeoplePage';

const person = (id: string, familyName: string) => ({
  id,
  version: 0,
  salutation: 'FRAU',
  givenName: 'Eva',
  familyName,
  email: null,
  phone: null,
  postalAddress: null,
  language: 'de',
  organisationId: null,
  organisationName: null,
  roles: [{ id: 'r', role: 'CASE_WORKER', groupId: 'g', groupName: 'Region Nord' }],
  access: 'INVITED',
  invitation: null,
  actions: [],
});

describe('people of an office', () => {
  it('shows role, responsibility and access, and the next page below', async () => {
    server.use(
      http.get(`${API}/api/people`, ({ request }) =>
        new URL(request.url).searchParams.get('after')
          ? HttpResponse.json({ people: [person('2', 'Linde')], next: null })
          : HttpResponse.json({ people: [person('1', 'Eibe')], next: '1' }),
      ),
    );
    const { user } = await renderPage(<PeoplePage />, { path: '/verwaltung/personen' });
    expect(await screen.findByRole('link', { name: 'Eibe, Eva' })).toBeVisible();
    expect(screen.getByText('Sachbearbeitung (Region Nord)')).toBeVisible();
    expect(screen.getByText('eingeladen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weitere zeigen' }));
    expect(await screen.findByRole('link', { name: 'Linde, Eva' })).toBeVisible();
  });
});
