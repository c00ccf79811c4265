import { FIELD_KINDS, type FormDefinition } from '../../../forms/definition/types';
import { BLOCKS, pieceOf } from '../library/library';
import { toDefinition } from './convert';
import { type Doc, newId, nodeOf, within } from './doc';
import { add } from './edit';
import { newField, newStep, type StartingWords } from './starts';

/** For tests and measurements only. */
const words: StartingWords = {
  field: (kind) => `Feld ${kind}`,
  section: 'Abschnitt',
  step: 'Schritt',
  options: ['Eins', 'Zwei'],
};

/** A form with a field of every kind and a block of the library. */
export function sampleDoc(): Doc {
  const step = newStep(words);
  const root = newId();
  let doc: Doc = {
    root,
    nodes: {
      ...step.nodes,
      [root]: { type: 'form', title: { de: 'Probe' }, neededForGrant: true, children: [step.top] },
    },
  };
  const section = nodeOf(doc, step.top).children[0] as string;
  for (const kind of FIELD_KINDS.slice(1)) {
    doc = add(doc, newField(kind, words), { parent: section, index: nodeOf(doc, section).children.length });
  }
  const block = BLOCKS.find(({ id }) => id === 'disability');
  return block ? add(doc, pieceOf(block), { parent: step.top, index: 1 }) : doc;
}

export const idOf = (doc: Doc, name: string) =>
  within(doc, doc.root).find((id) => {
    const node = nodeOf(doc, id);
    return node.type === 'field' ? node.name === name : node.type !== 'form' && node.key === name;
  }) as string;

/** A form with that many fields, ten to a section, two fillers. */
export function largeDefinition(fields: number): FormDefinition {
  const names = Array.from({ length: fields }, (_, at) => `feld${at}`);
  const sections = Array.from({ length: Math.ceil(fields / 10) }, (_, at) => ({
    key: `abschnitt${at}`,
    title: { de: `Abschnitt ${at + 1}` },
    filledBy: at % 2 === 0 ? ('EMPLOYEE' as const) : ('EMPLOYER' as const),
    seenBy: ['DECIDING_BODY' as const],
    fields: names.slice(at * 10, at * 10 + 10).map((field) => ({
      field,
      kind: 'TEXT' as const,
      label: { de: `Frage ${field.slice(4)}` },
    })),
  }));
  const half = Math.ceil(sections.length / 2);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, { type: 'string', maxLength: 200 }])),
      additionalProperties: false,
    },
    layout: {
      title: { de: 'Großes Formular' },
      neededForGrant: false,
      steps: [
        { key: 'eins', title: { de: 'Erste Seite' }, sections: sections.slice(0, half) },
        { key: 'zwei', title: { de: 'Zweite Seite' }, sections: sections.slice(half) },
      ],
    },
  };
}

export const sampleDefinition = () => toDefinition(sampleDoc());
