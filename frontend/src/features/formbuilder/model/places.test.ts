import { expect, it } from 'vitest';
import { toDefinition } from './convert';
import { differences } from './differences';
import { change, move, remove } from './edit';
import { spotOf } from './places';
import { idOf, sampleDoc } from './sample';

it('finds the thing and the box that a finding is about', () => {
  const doc = sampleDoc();
  const row = doc.nodes[idOf(doc, 'feldGroup')]?.children[0] as string;
  const rowName = (doc.nodes[row] as { name: string }).name;
  expect(spotOf(doc, '/layout/steps/0/sections/1/fields/1/shownIf/0/field')).toEqual({
    id: idOf(doc, 'gdb'),
    box: 'shownIf',
  });
  expect(spotOf(doc, '/layout/steps/0/sections/1/title')).toEqual({
    id: idOf(doc, 'behinderung'),
    box: 'title.de',
  });
  expect(spotOf(doc, '/layout/title/de')).toEqual({ id: doc.root, box: 'title.de' });
  expect(spotOf(doc, '/schema/properties/gdb/minimum')).toEqual({ id: idOf(doc, 'gdb'), box: 'minimum' });
  expect(spotOf(doc, `/schema/properties/feldGroup/items/properties/${rowName}/pattern`)).toEqual({
    id: row,
    box: 'pattern',
  });
  expect(spotOf(doc, '/layout/steps/7')).toEqual({ id: doc.root });
});

it('names what two versions have different, in words of the form', () => {
  const doc = sampleDoc();
  const before = toDefinition(doc);
  const relabelled = change(doc, idOf(doc, 'gdb'), { label: { de: 'GdB' }, required: true });
  const moved = move(relabelled, idOf(doc, 'feldDate'), { parent: idOf(doc, 'behinderung'), index: 0 });
  const after = toDefinition(remove(moved, idOf(doc, 'gueltigBis')));
  expect(differences(before, before)).toEqual([]);
  expect(differences(before, after)).toEqual([
    expect.objectContaining({ kind: 'changed', name: 'GdB', property: 'label' }),
    expect.objectContaining({
      kind: 'changed',
      name: 'GdB',
      property: 'required',
      before: false,
      after: true,
    }),
    expect.objectContaining({ kind: 'removed', name: 'Nachweis gültig bis' }),
    expect.objectContaining({ kind: 'moved', name: 'Feld DATE', after: 'Nachweis der Behinderung' }),
  ]);
});

it('a field that changed its place among its neighbours is moved, its neighbours are not', () => {
  const doc = sampleDoc();
  const parent = idOf(doc, 'behinderung');
  const after = move(doc, idOf(doc, 'nachweisDatei'), { parent, index: 0 });
  const found = differences(toDefinition(doc), toDefinition(after));
  expect(found).toEqual([expect.objectContaining({ kind: 'moved', name: 'Ausweis oder Bescheid' })]);
});
