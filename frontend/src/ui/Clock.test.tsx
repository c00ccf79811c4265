import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { WhoseTurn } from './Clock';

it('bends a name after "wartet auf"', () => {
  render(<WhoseTurn mine={false} who="Herr Farn" />);
  expect(screen.getByText(/wartet auf/).parentElement).toHaveTextContent('wartet auf Herrn Farn');
});
