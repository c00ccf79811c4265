import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Problem } from '../api/problem';
import { renderPage } from '../testing';
import { ProblemNotice } from './Notice';

describe('what went wrong', () => {
  it('is said with the way out, and with each place that the API names', async () => {
    const problem = new Problem(409, {
      code: 'decisions.rules-stop',
      title: 'Eine Muss-Regel ist nicht erfüllt',
      detail: 'Solange sie offen oder nicht erfüllt ist, kann nichts bewilligt werden.',
      errors: [
        { pointer: '/rules/HOURS', code: 'stops', detail: 'Genug Zeit: Nötig sind 20 Stunden.' },
        { pointer: '/rules/TITLE', code: 'stops', detail: 'Eine Muss-Regel ist nicht erfüllt' },
      ],
    });
    await renderPage(<ProblemNotice error={problem} />);
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent(/^Eine Muss-Regel ist nicht erfülltSolange sie offen/);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Genug Zeit: Nötig sind 20 Stunden.',
    ]);
  });
});
