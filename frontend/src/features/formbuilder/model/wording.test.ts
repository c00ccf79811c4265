import { expect, it } from 'vitest';
import { BLOCKS, definitionOf } from '../library/library';
import { missingWords } from './wording';

it('counts the words that nobody has written in plain German', () => {
  const block = BLOCKS.find(({ id }) => id === 'address');
  if (!block) throw new Error('no block');
  const definition = structuredClone(definitionOf(block));
  expect(missingWords(definition, 'de')).toBe(0);
  expect(missingWords(definition, 'plain')).toBe(0);
  delete definition.layout.steps[0]?.sections[0]?.fields[0]?.help?.plain;
  expect(missingWords(definition, 'plain')).toBe(1);
});
