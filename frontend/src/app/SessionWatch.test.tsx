import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as session from '../auth/session';
import { renderPage } from '../testing';
import { SessionWatch } from './SessionWatch';

const inMinutes = (minutes: number) => () => Date.now() + minutes * 60_000;

describe('end of the session', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('is announced five minutes before, with the way to stay', async () => {
    vi.spyOn(session, 'sessionEndsAt').mockImplementation(inMinutes(4.5));
    const renew = vi.spyOn(session, 'renew').mockResolvedValue('token');
    const { user } = await renderPage(<SessionWatch realm="he" />);
    expect(screen.getByRole('heading', { name: 'Ihre Sitzung endet in 5 Minuten' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Angemeldet bleiben' }));
    expect(renew).toHaveBeenCalled();
    expect(screen.queryByRole('heading', { name: /Ihre Sitzung endet/ })).not.toBeInTheDocument();
  });

  it('is not spoken of before', async () => {
    vi.spyOn(session, 'sessionEndsAt').mockImplementation(inMinutes(25));
    await renderPage(<SessionWatch realm="he" />);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('offers to sign in again at the same place', async () => {
    const signIn = vi.spyOn(session, 'signIn').mockResolvedValue();
    const { user } = await renderPage(<SessionWatch ended realm="he" />);
    await user.click(screen.getByRole('button', { name: 'Wieder anmelden' }));
    expect(signIn).toHaveBeenCalledWith('he', location.pathname);
  });

  it('leaves a line with the way back when the dialog is closed', async () => {
    const { user } = await renderPage(<SessionWatch ended realm="he" />);
    await user.click(screen.getByRole('button', { name: 'Schließen' }));
    expect(screen.getByRole('button', { name: 'Wieder anmelden' })).toBeVisible();
  });
});
