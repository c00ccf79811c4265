import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aCase, renderInCase } from '../testing';
import { CaseTabs } from './CaseTabs';

const ALL = ['Überblick', 'Ziele', 'Stunden', 'Gespräche & Berichte', 'Unterlagen', 'Beteiligte'];

it.each([
  [null, 'ASKING' as const, ALL],
  [false, 'APPLYING' as const, ['Überblick', 'Hilfen im Paket', 'Unterlagen', 'Beteiligte']],
  // What was granted before goes on, whatever is offered today.
  [false, 'COACHING' as const, ALL],
])(
  'names the pages of coaching only where there can be one (offered: %s, %s)',
  async (coachingOffered, phase, names) => {
    const overview = aCase({ coachingOffered, phase });
    await renderInCase(<CaseTabs overview={overview} />, overview);
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(names);
  },
);
