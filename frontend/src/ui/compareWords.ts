export interface Piece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Which words changed between two texts. */
export function compareWords(before: string, after: string): Piece[] {
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  return compareRows(words(before), words(after), ' ');
}

/** The longest common row of words, or lines, stays; the rest was removed or added. */
export function compareRows(a: string[], b: string[], glue: string): Piece[] {
  const common = lengths(a, b);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], word: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += glue + word;
    else pieces.push({ kind, text: word });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i++] as string);
      j++;
    } else if (j >= b.length || (i < a.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      add('removed', a[i++] as string);
    } else {
      add('added', b[j++] as string);
    }
  }
  return pieces;
}

/** Length of the longest common row from each pair of places to the end. */
function lengths(a: string[], b: string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (table[i] as number[])[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}

const at = (table: number[][], i: number, j: number) => table[i]?.[j] ?? 0;
