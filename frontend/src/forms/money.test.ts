import { describe, expect, it } from 'vitest';
import { centsOf, eurosOf } from './money';

describe('euros as they are typed', () => {
  it.each([
    ['400', 40_000],
    ['400,5', 40_050],
    ['1.234,56', 123_456],
    [' 12,30 € ', 1_230],
  ])('reads %s', (text, cents) => expect(centsOf(text)).toBe(cents));

  it.each(['', 'viel', '1,234', '12.34', '-5', '1.23.456'])('does not guess at "%s"', (text) =>
    expect(centsOf(text)).toBeUndefined(),
  );

  it('writes what it reads', () => expect(centsOf(eurosOf(123_456))).toBe(123_456));
});
