import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../../../testing';
import type { DraftContent } from '../useDraftContent';
import { CurtailmentFields } from './CurtailmentFields';

const open = { basis: null, askedOn: null, answeredOn: null, notHeard: null };
const fields = (curtailment: DraftContent['curtailment'], change = vi.fn(), error?: string) => (
  <CurtailmentFields
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
  expect(screen.getByText(/Eine Anhörung braucht es nicht/)).toBeVisible();
  expect(screen.queryByLabelText(/Schreiben abgeschickt am/)).not.toBeInTheDocument();
});
