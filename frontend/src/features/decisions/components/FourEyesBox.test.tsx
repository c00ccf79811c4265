import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../../../testing';
import type { DecisionDraft } from '../api/types';
import { FourEyesBox } from './FourEyesBox';

const draft = {
  kind: 'GRANT',
  state: 'DRAFT',
  own: true,
  writers: ['Frau Erika Escheveria'],
  approvers: ['Herr Frank Farn'],
  draftedAt: '2026-11-20T08:00:00Z',
  check: [],
} as unknown as DecisionDraft;

const step = { isPending: false };

test('asks before a draft is discarded, for its reasons are gone then', async () => {
  const onStep = vi.fn();
  renderPage(<FourEyesBox draft={draft} step={step} onStep={onStep} mayDraft mayApprove />);
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).not.toHaveBeenCalled();
  const dialog = screen.getByRole('dialog', { name: 'Diesen Entwurf verwerfen?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('discarding');
});

test('says that the explanation has to be released first, before it asks whether to issue', async () => {
  const waits = { ...draft, state: 'FOR_APPROVAL', own: false, plainLetter: {} } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  expect(await screen.findByText(/Erklärung in einfachen Worten ist noch nicht freigegeben/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Bescheid erlassen' })).not.toBeInTheDocument();
});

test('asks whoever may issue once the explanation is released', async () => {
  const waits = {
    ...draft,
    state: 'FOR_APPROVAL',
    own: false,
    plainLetter: {},
    plainReleasedAt: '2026-11-21T08:00:00Z',
  } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  expect(await screen.findByRole('button', { name: 'Bescheid erlassen' })).toBeVisible();
  expect(screen.queryByText(/noch nicht freigegeben/)).not.toBeInTheDocument();
});
