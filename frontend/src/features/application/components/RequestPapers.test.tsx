import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { aCase, CASE } from '../../cases/testing';
import { Papers } from './Papers';

describe('papers the office asks for', () => {
  const open = async (coachingOffered: boolean) => {
    server.use(http.get(`${API}/api/cases/${CASE}/papers`, () => HttpResponse.json([])));
    const { user } = await renderPage(
      <Papers overview={aCase({ coachingOffered, actions: ['PAPERS_REQUEST'] })} />,
    );
    await user.click(await screen.findByRole('button', { name: 'Unterlagen anfordern' }));
    expect(screen.getByRole('checkbox', { name: 'Schweigepflichtentbindung' })).toBeVisible();
  };
  const agreements = () =>
    screen.queryAllByRole('checkbox', {
      name: /^(Zustimmung der beschäftigten Person|Einverständnis des Betriebs)$/,
    });

  it('are the agreements to coaching as well, where there is some', async () => {
    await open(true);
    expect(agreements()).toHaveLength(2);
  });

  it('are no agreements to coaching where their forms are not shown', async () => {
    await open(false);
    expect(agreements()).toEqual([]);
  });
});
