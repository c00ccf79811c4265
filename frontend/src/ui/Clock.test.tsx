import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Clock, WhoseTurn } from './Clock';

it('bends a name after "wartet auf"', () => {
  render(<WhoseTurn mine={false} who="Herr Farn" />);
  expect(screen.getByText(/wartet auf/).parentElement).toHaveTextContent('wartet auf Herrn Farn');
});

it('counts no day of a period that is over', () => {
  const { container } = render(<Clock startedOn="2026-11-01" dueOn="2026-11-24" today="2026-11-28" />);
  expect(container).toHaveTextContent('seit 4 Tagen überfällig');
  expect(container).toHaveTextContent('Frist: 23 Tage');
  expect(container).not.toHaveTextContent('Tag 23 von 23');
});

it('counts the last day of a period as a day of it', () => {
  const { container } = render(<Clock startedOn="2026-11-01" dueOn="2026-11-24" today="2026-11-24" />);
  expect(container).toHaveTextContent('Tag 23 von 23');
});
