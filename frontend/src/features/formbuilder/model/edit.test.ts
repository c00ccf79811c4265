import { expect, it } from 'vitest';
import { asked } from '../../../forms/definition/asked';
import { toDefinition } from './convert';
import { askableFor, type Doc, type FieldNode, nodeOf, parentOf } from './doc';
import {
  add,
  change,
  changeKind,
  changeOptions,
  conditionsOnAny,
  copyOf,
  move,
  placeBeside,
  remove,
  retire,
} from './edit';
import { idOf, sampleDoc } from './sample';
import { newField } from './starts';

const field = (doc: Doc, name: string) => nodeOf(doc, idOf(doc, name)) as FieldNode;
const layoutField = (doc: Doc, name: string) =>
  toDefinition(doc)
    .layout.steps.flatMap(({ sections }) => sections)
    .flatMap(({ fields }) => fields)
    .find((one) => one.field === name);

it('conditions follow when the field they ask gets another name', () => {
  const doc = sampleDoc();
  const renamed = change(doc, idOf(doc, 'nachweis'), { name: 'feststellung' });
  expect(layoutField(renamed, 'gdb')?.shownIf).toEqual([
    { field: 'feststellung', in: ['SCHWERBEHINDERT', 'GLEICHGESTELLT'] },
  ]);
});

it('conditions follow an answer that is renamed and forget one that is gone', () => {
  const doc = sampleDoc();
  const id = idOf(doc, 'nachweis');
  const options = field(doc, 'nachweis').options ?? [];
  const renamed = changeOptions(
    doc,
    id,
    options.map((one) => (one.value === 'GLEICHGESTELLT' ? { ...one, value: 'GLEICH' } : one)),
    { from: 'GLEICHGESTELLT', to: 'GLEICH' },
  );
  expect(layoutField(renamed, 'gdb')?.shownIf?.[0]?.in).toEqual(['SCHWERBEHINDERT', 'GLEICH']);
  const gone = changeOptions(doc, id, options.slice(2));
  expect(layoutField(gone, 'gdb')).not.toHaveProperty('shownIf');
  expect(layoutField(gone, 'nachweisDatei')?.shownIf?.[0]?.in).toEqual(['BEANTRAGT']);
});

it('conditions go with the field they asked', () => {
  const doc = sampleDoc();
  expect(layoutField(remove(doc, idOf(doc, 'nachweis')), 'gdb')).not.toHaveProperty('shownIf');
});

it('a copy of a section has names of its own and conditions among itself', () => {
  const doc = sampleDoc();
  const id = idOf(doc, 'behinderung');
  const copied = add(doc, copyOf(doc, id), { parent: parentOf(doc, id) as string, index: 2 });
  expect(field(copied, 'nachweis2')).toBeDefined();
  expect(layoutField(copied, 'gdb2')?.shownIf?.[0]?.field).toBe('nachweis2');
  expect(layoutField(copied, 'gdb')?.shownIf?.[0]?.field).toBe('nachweis');
});

it('the name of a new field follows its label until somebody names it', () => {
  const doc = sampleDoc();
  const piece = newField('TEXT', { field: () => 'Neue Frage', section: '', step: '', options: [] });
  const added = add(doc, piece, { parent: idOf(doc, 'abschnitt'), index: 0 });
  const labelled = change(added, piece.top, { label: { de: 'Größe des Betriebs?' } });
  expect(nodeOf(labelled, piece.top)).toMatchObject({ name: 'groesseDesBetriebs' });
  const same = change(added, piece.top, { label: { de: 'GdB' } });
  expect(nodeOf(same, piece.top)).toMatchObject({ name: 'gdb2' });
  const named = change(labelled, piece.top, { name: 'groesse' });
  const again = change(named, piece.top, { label: { de: 'Anders' } });
  expect(nodeOf(again, piece.top)).toMatchObject({ name: 'groesse' });
});

it('steps, sections and fields move only where they fit', () => {
  const doc = sampleDoc();
  const group = idOf(doc, 'feldGroup');
  const section = idOf(doc, 'behinderung');
  expect(move(doc, group, { parent: group, index: 0 })).toBe(doc);
  expect(move(doc, section, { parent: idOf(doc, 'abschnitt'), index: 0 })).toBe(doc);
  const inRow = move(doc, idOf(doc, 'nachweis'), { parent: group, index: 0 });
  expect(nodeOf(inRow, group).children[0]).toBe(idOf(doc, 'nachweis'));
  // Conditions do not reach into a row, nor out of it.
  expect(layoutField(inRow, 'gdb')).not.toHaveProperty('shownIf');
});

it('up and down go on into the next section', () => {
  const doc = sampleDoc();
  const first = idOf(doc, 'nachweis');
  const up = placeBeside(doc, first, -1);
  const section = idOf(doc, 'abschnitt');
  expect(up).toEqual({ parent: section, index: nodeOf(doc, section).children.length });
  const last = nodeOf(doc, section).children.at(-1) as string;
  expect(placeBeside(doc, last, 1)).toEqual({ parent: idOf(doc, 'behinderung'), index: 0 });
  expect(placeBeside(doc, section, -1)).toBeUndefined();
});

it('another kind starts with its own rule and drops conditions that ask it', () => {
  const doc = sampleDoc();
  const changed = changeKind(doc, idOf(doc, 'nachweis'), 'DATE');
  expect(field(changed, 'nachweis')).toMatchObject({ kind: 'DATE', rule: {} });
  expect(layoutField(changed, 'gdb')).not.toHaveProperty('shownIf');
  const kept = changeKind(doc, idOf(doc, 'nachweis'), 'SEVERAL');
  expect(field(kept, 'nachweis').options).toHaveLength(4);
  expect(layoutField(kept, 'gdb')).toHaveProperty('shownIf');
});

it('offers for a condition only what cannot loop and what the same filler answers', () => {
  const doc = sampleDoc();
  expect(askableFor(doc, idOf(doc, 'gdb'))).toContain(idOf(doc, 'nachweis'));
  expect(askableFor(doc, idOf(doc, 'nachweis'))).not.toContain(idOf(doc, 'gdb'));
  const asks = change(doc, idOf(doc, 'nachweis'), {
    shownIf: [{ field: idOf(doc, 'feldYesNo'), in: [true] }],
  });
  expect(askableFor(asks, idOf(doc, 'feldYesNo'))).not.toContain(idOf(doc, 'nachweis'));
  const other = change(doc, idOf(doc, 'behinderung'), { filledBy: 'EMPLOYER' });
  expect(askableFor(other, idOf(doc, 'gdb'))).not.toContain(idOf(doc, 'feldYesNo'));
});

it('what is not asked any more stays in the form, and nothing stands on it', () => {
  const doc = sampleDoc();
  const nachweis = idOf(doc, 'nachweis');
  expect(conditionsOnAny(doc, [nachweis])).toBeGreaterThan(0);
  const retired = retire(doc, [nachweis]);
  expect(layoutField(retired, 'nachweis')?.retired).toBe(true);
  expect(conditionsOnAny(retired, [nachweis])).toBe(0);
  expect(askableFor(retired, idOf(retired, 'gdb'))).not.toContain(nachweis);
  // For who fills it, it is gone; the schema the portal derives leaves it out in the same way.
  const names = asked(toDefinition(retired)).layout.steps.flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ field: name }) => name)),
  );
  expect(names).toContain('gdb');
  expect(names).not.toContain('nachweis');
});
