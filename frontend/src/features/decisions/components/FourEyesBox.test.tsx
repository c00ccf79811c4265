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

const step = { isPending: false, error: null } as unknown as Parameters<typeof FourEyesBox>[0]['step'];

test('asks before a draft is discarded, for its reasons are gone then', async () => {
  const onStep = vi.fn();
  renderPage(<FourEyesBox draft={draft} step={step} onStep={onStep} mayDraft mayApprove />);
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).not.toHaveBeenCalled();
  const dialog = screen.getByRole('dialog', { name: 'Diesen Entwurf verwerfen?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('discarding');
});
