import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../testing';
import { PeoplePage } from './PeoplePage';

describe('people of a case', () => {
  it('invites by letter and shows the letter with its code once', async () => {
    const invited: unknown[] = [];
    server.use(
      http.get(`${API}/api/cases/${CASE}/participants`, () =>
        HttpResponse.json({ people: [], former: [], actions: ['PERSON_INVITE'] }),
      ),
      http.post(`${API}/api/cases/${CASE}/participants`, async ({ request }) => {
        invited.push(await request.json());
        return HttpResponse.json(
          {
            participantId: 'x',
            letter: {
              office: 'Amt',
              name: 'Herr Ahorn',
              portal: 'https://portal.example',
              loginName: 'h.ahorn',
              code: 'K7MQ-2XWD',
              validUntil: '2026-12-11',
            },
          },
          { status: 201 },
        );
      }),
    );
    const { user } = await renderInCase(<PeoplePage />, aCase());
    await user.click(await screen.findByRole('button', { name: 'Jemanden einladen' }));
    const dialog = screen.getByRole('dialog');
    await user.selectOptions(within(dialog).getByLabelText('Als was ist die Person beteiligt?'), 'SBV');
    expect(within(dialog).getByText(/zugestimmt hat/)).toBeVisible();
    await user.click(within(dialog).getByLabelText('Herr'));
    await user.type(within(dialog).getByLabelText('Vorname'), 'Arno');
    await user.type(within(dialog).getByLabelText('Nachname'), 'Ahorn');
    await user.click(within(dialog).getByLabelText(/Per Brief mit Code/));
    await user.click(within(dialog).getByRole('button', { name: 'Jemanden einladen' }));
    // A letter needs an address.
    expect(await within(dialog).findByRole('link', { name: /Postanschrift/ })).toBeVisible();
    await user.type(within(dialog).getByLabelText(/Postanschrift/), 'Musterweg 4');
    await user.click(within(dialog).getByRole('button', { name: 'Jemanden einladen' }));
    expect(await screen.findByText('K7MQ-2XWD')).toBeVisible();
    expect(invited).toEqual([
      {
        relation: 'SBV',
        salutation: 'HERR',
        givenName: 'Arno',
        familyName: 'Ahorn',
        postalAddress: 'Musterweg 4',
        how: 'LETTER',
      },
    ]);
  });

  it('lets nobody of HR keep notices unless they are said to work there still', async () => {
    const left: unknown[] = [];
    const person = { id: 'hr', version: 1, relation: 'HR', name: 'Frau Aster', since: '2026-02-02' };
    const plain = { scope: null, organisation: null, reachable: 'PORTAL', hasAccount: true, me: false };
    server.use(
      http.get(`${API}/api/cases/${CASE}/participants`, () =>
        HttpResponse.json({
          people: [{ ...person, ...plain }],
          former: [],
          actions: ['PERSON_LEAVE'],
        }),
      ),
      http.post(`${API}/api/cases/${CASE}/participants/hr/leaving`, async ({ request }) => {
        left.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderInCase(<PeoplePage />, aCase());
    for (const stays of [false, true]) {
      await user.click(await screen.findByRole('button', { name: /Beteiligung beenden/ }));
      const dialog = screen.getByRole('dialog');
      await user.type(within(dialog).getByLabelText(/Grund/), 'Zu Ende.');
      const box = within(dialog).getByLabelText('Die Person arbeitet weiter in diesem Betrieb.');
      expect(box).not.toBeChecked();
      if (stays) await user.click(box);
      await user.click(within(dialog).getByRole('button', { name: 'Beteiligung beenden' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    }
    expect(left).toEqual([
      { reason: 'Zu Ende.', keepsNotices: false },
      { reason: 'Zu Ende.', keepsNotices: true },
    ]);
  });
});
