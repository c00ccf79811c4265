import type { FieldKind, FormOption, Words } from '../../../forms/definition/types';
import { hasOptions, type Id, type Node, newId, type Rule } from './doc';
import type { Piece } from './edit';
import { nameFrom } from './names';

/** The rule with which a field of this kind begins. */
export function startingRule(kind: FieldKind): Rule {
  switch (kind) {
    case 'TEXT':
      return { minLength: 1, maxLength: 200 };
    case 'LONG_TEXT':
      return { minLength: 1, maxLength: 4000 };
    case 'NUMBER':
      return { minimum: 0, maximum: 1000 };
    case 'MONEY':
      return { minimum: 0, maximum: 100_000_000 };
    case 'FILE':
      return { maxItems: 5 };
    case 'GROUP':
      return { maxItems: 20 };
    default:
      return {};
  }
}

/** Words with which new things begin; the page gives them in German. */
export interface StartingWords {
  field: (kind: FieldKind) => string;
  section: string;
  step: string;
  options: string[];
}

export function newField(kind: FieldKind, words: StartingWords): Piece {
  const nodes: Record<Id, Node> = {};
  return { top: putField(nodes, kind, words), nodes };
}

export function newSection(words: StartingWords): Piece {
  const nodes: Record<Id, Node> = {};
  return { top: putSection(nodes, words), nodes };
}

export function newStep(words: StartingWords): Piece {
  const nodes: Record<Id, Node> = {};
  const section = putSection(nodes, words);
  const top = newId();
  nodes[top] = { type: 'step', key: 'schritt', title: { de: words.step }, children: [section] };
  return { top, nodes };
}

/** A section is never empty: a form has to be savable from its first minute on. */
function putSection(nodes: Record<Id, Node>, words: StartingWords): Id {
  const field = putField(nodes, 'TEXT', words);
  const id = newId();
  nodes[id] = {
    type: 'section',
    key: 'abschnitt',
    title: { de: words.section },
    filledBy: 'EMPLOYEE',
    seenBy: ['DECIDING_BODY'],
    children: [field],
  };
  return id;
}

function putField(nodes: Record<Id, Node>, kind: FieldKind, words: StartingWords): Id {
  const id = newId();
  const label: Words = { de: words.field(kind) };
  const children = kind === 'GROUP' ? [putField(nodes, 'TEXT', words)] : [];
  const options: FormOption[] = words.options.map((text, index) => ({
    value: String.fromCharCode(65 + index),
    label: { de: text },
  }));
  nodes[id] = {
    type: 'field',
    name: nameFrom(label.de, 'feld'),
    named: 'byLabel',
    kind,
    label,
    required: false,
    rule: startingRule(kind),
    ...(hasOptions(kind) && { options }),
    children,
  };
  return id;
}
