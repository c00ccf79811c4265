import type { PackagePart } from '../cases/api/usePackage';

export type PayerOfPart = 'OFFICE' | 'EMPLOYER' | 'EMPLOYEE' | 'OTHER' | 'UNDECIDED' | 'OPEN';

export interface Share {
  by: PayerOfPart;
  cents: number;
}

/** Who pays which part of the cost; before a decision nobody has said who does. */
export function sharesOf({ state, costCents, grantedCents, restBy }: PackagePart): Share[] {
  if (state === 'GRANTED' && grantedCents) {
    const rest = Math.max(0, (costCents ?? grantedCents) - grantedCents);
    return [
      { by: 'OFFICE' as const, cents: grantedCents },
      ...(rest > 0 ? [{ by: restBy ?? ('OPEN' as const), cents: rest }] : []),
    ];
  }
  return (state === 'ASKED' || state === 'SUGGESTED') && costCents
    ? [{ by: 'UNDECIDED', cents: costCents }]
    : [];
}

/**
 * As much of a name as fits beside the picture; the table has it in full.
 *
 * @param letter width of a letter in pixels, about
 */
export function cut(name: string, width: number, letter = 8.2): string {
  const most = Math.max(12, Math.floor(width / letter));
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
