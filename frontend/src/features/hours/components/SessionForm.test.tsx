import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../../testing';
import { SessionForm } from './SessionForm';

const hours = {
  grantedMinutes: 600,
  usedMinutes: 480,
  leftMinutes: 120,
  reserveMinutes: 60,
  freeMinutes: 60,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
};

const show = (more: { tapering: boolean; unitMinutes?: number }) =>
  renderPage(
    <SessionForm
      caseId="c1"
      hours={hours}
      stepMinutes={45}
      unitMinutes={more.unitMinutes ?? null}
      tapering={more.tapering}
      earlier={[]}
      audiences={['EVERYONE']}
      goals={[]}
      busy={false}
      onSubmit={async () => undefined}
    />,
  );

it('takes the reserve on the way out without asking, and books what the API books', async () => {
  const { user } = await show({ tapering: true });
  await user.click(screen.getByLabelText(/^1 Std\.$/));
  expect(screen.getByText(/1 Std\. 30 Min\./, { selector: '.save-bar span' })).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

it('books no more than is free while the reserve is kept, and counts what is left as the programme does', async () => {
  const { user } = await show({ tapering: false, unitMinutes: 45 });
  await user.click(screen.getByLabelText(/^1 Std\.$/));
  expect(
    screen.getByText(/^Danach übrig: 1 Fachleistungsstunde \(je 45 Minuten\) und 15 Min\./),
  ).toBeVisible();
});
