import { expect, it } from 'vitest';
import type { FormDefinition } from '../../../forms/definition/types';
import { BLOCKS, definitionOf } from '../library/library';
import { fromDefinition, toDefinition } from './convert';
import { readJson } from './importFile';
import { largeDefinition, sampleDefinition } from './sample';

it('a form comes back from a file as it went', () => {
  const definition = sampleDefinition();
  const read = readJson(JSON.stringify(definition, undefined, 2));
  expect(read).toHaveProperty('content');
  const back = toDefinition(fromDefinition((read as { content: FormDefinition }).content));
  expect(back).toEqual(definition);
});

it.each(BLOCKS)('the block $id comes back as it went', (block) => {
  const { schema, layout } = definitionOf(block);
  const back = toDefinition(fromDefinition({ schema, layout }));
  expect(back.layout).toEqual(layout);
  expect(back.schema).toEqual({ ...schema, $schema: back.schema.$schema });
});

it('every condition of a block asks a field of the same block', () => {
  for (const block of BLOCKS) {
    const names = block.section.fields.map(({ field }) => field);
    expect(Object.keys(block.schema.properties)).toEqual(names);
    for (const { field } of block.section.fields.flatMap(({ shownIf }) => shownIf ?? [])) {
      expect(names).toContain(field);
    }
  }
});

it('leaves no empty words behind', () => {
  const doc = fromDefinition(largeDefinition(10));
  const [section] = Object.entries(doc.nodes).filter(([, node]) => node.type === 'section');
  const [id, node] = section as [string, (typeof doc.nodes)[string]];
  const help = { de: '', plain: '' };
  const { layout } = toDefinition({
    ...doc,
    nodes: { ...doc.nodes, [id]: { ...node, help } as typeof node },
  });
  expect(layout.steps[0]?.sections[0]).not.toHaveProperty('help');
});

it('says line and column of a mistake in a file', () => {
  expect(readJson('{\n  "schema": {},\n  "layout": {,}\n}')).toEqual({ line: 3, column: 14 });
  expect(readJson('{"a": 1,}')).toEqual({ line: 1, column: 9 });
  expect(readJson('[1, 2')).toEqual({ line: 1, column: 6 });
  expect(readJson('{} x')).toEqual({ line: 1, column: 4 });
  expect(readJson('')).toEqual({ line: 1, column: 1 });
  expect(readJson('{"ä\\u00e4": [null, true, -1.5e3]}')).toHaveProperty('content');
});
