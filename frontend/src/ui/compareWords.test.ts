import { describe, expect, it } from 'vitest';
import { compareWords } from './compareWords';

describe('compareWords', () => {
  it('keeps what stayed and names what changed', () => {
    expect(compareWords('Drei Zimmer nach Plan', 'Vier Zimmer nach Plan bis 11:30')).toEqual([
      { kind: 'removed', text: 'Drei' },
      { kind: 'added', text: 'Vier' },
      { kind: 'same', text: 'Zimmer nach Plan' },
      { kind: 'added', text: 'bis 11:30' },
    ]);
  });

  it('finds nothing between equal texts', () => {
    expect(compareWords('Drei Zimmer', 'Drei  Zimmer')).toEqual([{ kind: 'same', text: 'Drei Zimmer' }]);
  });
});
