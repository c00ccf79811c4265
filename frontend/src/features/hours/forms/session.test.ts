import { expect, test } from 'vitest';
import { bookedMinutes } from './session';

test('a begun step is booked as a whole, but never more than is there', () => {
  expect(bookedMinutes(50, 15, 600)).toBe(60);
  expect(bookedMinutes(50, 15, 55)).toBe(55);
  expect(bookedMinutes(50, 1, 600)).toBe(50);
  expect(bookedMinutes(70, 15, 55)).toBe(70);
});
