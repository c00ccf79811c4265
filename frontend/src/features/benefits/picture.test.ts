import { describe, expect, it } from 'vitest';
import { sharesOf, wrap } from './picture';
import { aPart } from './testing';

describe('who pays which part', () => {
  it('divides what is granted between the office and who pays the rest', () => {
    const granted = aPart({ state: 'GRANTED', costCents: 80_000, grantedCents: 60_000, restBy: 'EMPLOYER' });
    expect(sharesOf(granted)).toEqual([
      { by: 'OFFICE', cents: 60_000 },
      { by: 'EMPLOYER', cents: 20_000 },
    ]);
  });

  it('leaves open what nobody has decided or named', () => {
    expect(sharesOf(aPart({ state: 'ASKED', costCents: 80_000 }))).toEqual([
      { by: 'UNDECIDED', cents: 80_000 },
    ]);
    expect(sharesOf(aPart({ state: 'GRANTED', costCents: 80_000, grantedCents: 60_000 }))[1]?.by).toBe(
      'OPEN',
    );
    expect(sharesOf(aPart({ state: 'REFUSED', costCents: 80_000 }))).toEqual([]);
    expect(sharesOf(aPart({ state: 'GRANTED', costCents: null, grantedCents: 60_000 }))).toHaveLength(1);
  });

  it('breaks a name that would run out of the picture, and loses nothing of it', () => {
    expect(wrap('Technische Arbeitshilfen', 600)).toEqual(['Technische Arbeitshilfen']);
    expect(wrap('Technische Arbeitshilfen', 120)).toEqual(['Technische', 'Arbeitshilfen']);
  });
});
