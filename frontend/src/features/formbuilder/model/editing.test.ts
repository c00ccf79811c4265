import { expect, it } from 'vitest';
import { toDefinition } from './convert';
import { nodeOf, parentOf } from './doc';
import { type Edit, type Editing, edit, MOST_STEPS_BACK, startEditing } from './editing';
import { idOf, sampleDoc } from './sample';
import { newField } from './starts';

const words = { field: () => 'Neue Frage', section: 'A', step: 'S', options: ['Eins'] };
const after = (state: Editing, ...wishes: Edit[]) => wishes.reduce(edit, state);
const start = () => startEditing(sampleDoc());

it('adds a field, chooses it and takes it back', () => {
  const before = start();
  const section = idOf(before.doc, 'abschnitt');
  const piece = newField('TEXT', words);
  const added = after(before, { do: 'add', piece, place: { parent: section, index: 1 } });
  expect(added.selected).toBe(piece.top);
  expect(nodeOf(added.doc, section).children[1]).toBe(piece.top);
  const undone = after(added, { do: 'undo' });
  expect(undone.doc).toBe(before.doc);
  expect(undone.selected in undone.doc.nodes).toBe(true);
  expect(after(undone, { do: 'redo' }).doc).toBe(added.doc);
});

it('letters in one box are one step back, another box is the next', () => {
  const state = start();
  const id = idOf(state.doc, 'abschnitt');
  const type = (de: string): Edit => ({ do: 'change', id, patch: { title: { de } }, typing: 'title.de' });
  const typed = after(state, type('B'), type('Be'), type('Bet'), { do: 'pause' }, type('Betr'));
  expect(typed.past).toHaveLength(2);
  expect(after(typed, { do: 'undo' }).doc.nodes[id]).toMatchObject({ title: { de: 'Bet' } });
  expect(after(typed, { do: 'undo' }, { do: 'undo' }).doc).toBe(state.doc);
});

it('forgets the way forward when something new is done, and very old steps', () => {
  const state = start();
  const id = idOf(state.doc, 'abschnitt');
  const rename = (de: string): Edit => ({ do: 'change', id, patch: { title: { de } } });
  const parted = after(state, rename('a'), rename('b'), { do: 'undo' }, rename('c'));
  expect(parted.future).toEqual([]);
  expect(after(parted, { do: 'redo' })).toBe(parted);
  const many = Array.from({ length: MOST_STEPS_BACK + 20 }, (_, at) => rename(`${at}`));
  expect(after(state, ...many).past).toHaveLength(MOST_STEPS_BACK);
});

it('every edit can be undone to the very same form, and redone', () => {
  const state = start();
  const { doc } = state;
  const wishes: Edit[] = [
    { do: 'duplicate', id: idOf(doc, 'behinderung') },
    { do: 'move', id: idOf(doc, 'gdb'), place: { parent: idOf(doc, 'abschnitt'), index: 0 } },
    { do: 'kind', id: idOf(doc, 'feldNumber'), kind: 'CHOICE' },
    { do: 'remove', id: idOf(doc, 'nachweis') },
    { do: 'replace', doc: sampleDoc(), verb: 'import' },
  ];
  const stages = [state];
  for (const wish of wishes) stages.push(edit(stages.at(-1) as Editing, wish));
  let back = stages.at(-1) as Editing;
  for (const stage of stages.slice(0, -1).reverse()) {
    back = edit(back, { do: 'undo' });
    expect(toDefinition(back.doc)).toEqual(toDefinition(stage.doc));
  }
  for (const stage of stages.slice(1)) {
    back = edit(back, { do: 'redo' });
    expect(toDefinition(back.doc)).toEqual(toDefinition(stage.doc));
  }
});

it('does nothing, not even a step, where nothing changes', () => {
  const state = start();
  const section = idOf(state.doc, 'abschnitt');
  const field = idOf(state.doc, 'gdb');
  expect(edit(state, { do: 'undo' })).toBe(state);
  expect(edit(state, { do: 'move', id: section, place: { parent: field, index: 0 } })).toBe(state);
  expect(edit(state, { do: 'remove', id: state.doc.root })).toBe(state);
  const parent = parentOf(state.doc, field) as string;
  const index = nodeOf(state.doc, parent).children.indexOf(field);
  expect(edit(state, { do: 'move', id: field, place: { parent, index } })).toBe(state);
});

it('chooses the neighbour of what was deleted', () => {
  const state = start();
  const removed = edit(state, { do: 'remove', id: idOf(state.doc, 'gdb') });
  expect(removed.selected).toBe(idOf(state.doc, 'gueltigBis'));
});
