import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aCase, renderInCase } from '../testing';
import { CaseTabs } from './CaseTabs';

const ALL = ['Überblick', 'Ziele', 'Stunden', 'Gespräche & Berichte', 'Unterlagen', 'Beteiligte'];

const OTHER_HELP = ['Überblick', 'Hilfen im Paket', 'Unterlagen', 'Beteiligte'];

it.each([
  [null, 'SUITABILITY', 'ASKING' as const, ALL],
  [false, 'ASSESSMENT', 'APPLYING' as const, OTHER_HELP],
  // The refusal was issued: there will be no coaching all the same.
  [false, 'REJECTED', 'OVER' as const, OTHER_HELP],
  [false, 'FORWARDED', 'OVER' as const, OTHER_HELP],
  [true, 'REJECTED', 'OVER' as const, ALL],
  // What was granted before goes on, whatever is offered today.
  [false, 'CHANGING', 'COACHING' as const, ALL],
  [false, 'ENDED', 'OVER' as const, ALL],
])(
  'names the pages of coaching only where there can be one (offered: %s, %s)',
  async (coachingOffered, state, phase, names) => {
    const overview = aCase({ coachingOffered, state, phase });
    await renderInCase(<CaseTabs overview={overview} />, overview);
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(names);
  },
);
