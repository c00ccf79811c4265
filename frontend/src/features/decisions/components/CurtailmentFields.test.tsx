import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../../../testing';
import type { DraftContent } from '../useDraftContent';
import { CurtailmentFields } from './CurtailmentFields';

const open = { basis: null, askedOn: null, answeredOn: null, notHeard: null };
const fields = (
  curtailment: DraftContent['curtailment'],
  change = vi.fn(),
  error?: string,
  toEmployer = false,
) => (
  <CurtailmentFields
    toEmployer={toEmployer}
    content={{ curtailment } as DraftContent}
    change={change}
    errorOf={(field) => (field === 'curtailment/basis' ? error : undefined)}
  />
);

test('asks for the basis and the hearing, and says beside the field what is missing', async () => {
  const change = vi.fn();
  const { user } = await renderPage(fields(open, change, 'Wählen Sie, worauf es beruht.'));
  const basis = screen.getByLabelText('Worauf beruht das?');
  expect(basis).toHaveAccessibleDescription(/Wählen Sie, worauf es beruht\./);
  await user.selectOptions(basis, 'CHANGED');
  expect(change).toHaveBeenCalledWith({ curtailment: { ...open, basis: 'CHANGED' } });
  expect(screen.getByLabelText(/Schreiben abgeschickt am/)).toBeVisible();
});

test('needs no hearing where it is their own wish', async () => {
  await renderPage(fields({ ...open, basis: 'OWN_WISH' }));
  expect(screen.getByText(/Dann braucht es keine Anhörung/)).toBeVisible();
  expect(screen.queryByLabelText(/Schreiben abgeschickt am/)).not.toBeInTheDocument();
});

test('follows the wish only of whoever gets the notice', async () => {
  const wishes = () => screen.getAllByRole('option', { name: /Wunsch/ }).map((option) => option.textContent);
  const { rerender } = await renderPage(fields(open));
  expect(wishes()).toEqual(['Auf Wunsch der Person']);
  rerender(fields(open, vi.fn(), undefined, true));
  expect(wishes()).toEqual(['Auf Wunsch des Arbeitgebers']);
});

test('keeps nothing of a hearing that no longer shows, nor a letter beside the reason why there was none', async () => {
  const change = vi.fn();
  const asked = { ...open, basis: 'CHANGED' as const, askedOn: '2026-11-02', answeredOn: '2026-11-01' };
  const { user, rerender } = await renderPage(fields(asked, change));
  await user.selectOptions(screen.getByLabelText('Worauf beruht das?'), 'OWN_WISH');
  expect(change).toHaveBeenLastCalledWith({ curtailment: { ...open, basis: 'OWN_WISH' } });
  await user.selectOptions(screen.getByLabelText(/Keine Anhörung nötig/), 'NO_3');
  expect(change).toHaveBeenLastCalledWith({ curtailment: { ...open, basis: 'CHANGED', notHeard: 'NO_3' } });
  rerender(fields({ ...open, basis: 'CHANGED', notHeard: 'NO_3' }, change));
  await user.type(screen.getByLabelText(/Schreiben abgeschickt am/), '02.11.2026');
  expect(change).toHaveBeenLastCalledWith({
    curtailment: expect.objectContaining({ basis: 'CHANGED', notHeard: null }),
  });
});
