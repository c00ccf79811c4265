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
 * Words broken into the lines that fit beside each other in a picture, where nothing wraps by itself.
 *
 * @param letter width of a letter in pixels, about
 */
export function wrap(words: string, width: number, letter = 8.2): string[] {
  const most = Math.max(12, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
