import {
  FIELD_KINDS,
  type FieldKind,
  type Filler,
  type FormAudience,
  type FormOption,
  type Words,
} from '../../../forms/definition/types';

/** Names a thing while it is edited. Names and keys of the definition may change, this does not. */
export type Id = string;

/** Holds if the answer of that field is, or contains, one of these; by id, so that it follows every renaming. */
export interface Condition {
  field: Id;
  in: (string | boolean)[];
}

/** What a kind leaves open of the schema of its field; the rest follows from the kind. */
export interface Rule {
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  /** NUMBER: with decimals. */
  decimals?: boolean;
}

export interface RootNode {
  type: 'form';
  title: Words;
  intro?: Words;
  neededForGrant: boolean;
  children: Id[];
}

export interface StepNode {
  type: 'step';
  key: string;
  title: Words;
  children: Id[];
}

export interface SectionNode {
  type: 'section';
  key: string;
  title: Words;
  help?: Words;
  filledBy: Filler;
  seenBy: FormAudience[];
  children: Id[];
}

export interface FieldNode {
  type: 'field';
  name: string;
  /** New and not named by hand: the name follows the label. */
  named?: 'byLabel';
  kind: FieldKind;
  label: Words;
  help?: Words;
  required: boolean;
  rule: Rule;
  options?: FormOption[];
  shownIf?: Condition[];
  fim?: string;
  /** Nobody is asked it any more. */
  retired?: true;
  /** Of a group: the fields of a row. */
  children: Id[];
}

export type Node = RootNode | StepNode | SectionNode | FieldNode;

/** A form while it is edited: flat, so that changing one field leaves all the others the same objects. */
export interface Doc {
  root: Id;
  nodes: Readonly<Record<Id, Node>>;
}

let last = 0;
export const newId = (): Id => `n${++last}`;

const parents = new WeakMap<Doc['nodes'], Map<Id, Id>>();

export function parentOf(doc: Doc, id: Id): Id | undefined {
  let known = parents.get(doc.nodes);
  if (!known) {
    known = new Map();
    for (const [parent, node] of Object.entries(doc.nodes)) {
      for (const child of node.children) known.set(child, parent);
    }
    parents.set(doc.nodes, known);
  }
  return known.get(id);
}

export function nodeOf(doc: Doc, id: Id): Node {
  const node = doc.nodes[id];
  if (!node) throw new Error(`no node ${id}`);
  return node;
}

export function rootOf(doc: Doc): RootNode {
  return nodeOf(doc, doc.root) as RootNode;
}

/** The node itself, then all below it, in the order of the page. */
export function within(doc: Doc, id: Id): Id[] {
  return [id, ...nodeOf(doc, id).children.flatMap((child) => within(doc, child))];
}

/** From the step down to the thing itself, without the form. */
export function pathTo(doc: Doc, id: Id): Id[] {
  const parent = parentOf(doc, id);
  return parent === undefined ? [] : [...pathTo(doc, parent), id];
}

export function sectionOf(doc: Doc, id: Id): SectionNode | undefined {
  const found = pathTo(doc, id).find((step) => doc.nodes[step]?.type === 'section');
  return found === undefined ? undefined : (doc.nodes[found] as SectionNode);
}

/** The group whose row holds this field. */
export function groupOf(doc: Doc, id: Id): Id | undefined {
  const parent = parentOf(doc, id);
  return parent !== undefined && doc.nodes[parent]?.type === 'field' ? parent : undefined;
}

/** What people call it. */
export function nameOf(node: Node): string {
  return node.type === 'field' ? node.label.de : node.title.de;
}

const ASKABLE: readonly FieldKind[] = ['CHOICE', 'SEVERAL', 'YES_NO', 'CONFIRMATION'];
export const isAskable = (kind: FieldKind) => ASKABLE.includes(kind);
export const hasOptions = (kind: FieldKind) => kind === 'CHOICE' || kind === 'SEVERAL';

/** Kinds that may stand in a row of a group. */
export const ROW_KINDS = FIELD_KINDS.filter((kind) => kind !== 'GROUP');

/**
 * Fields that a condition of this one may ask: with fixed answers, of the same filler (in a group: of the same row),
 * and not themselves standing on this field.
 */
export function askableFor(doc: Doc, id: Id): Id[] {
  const group = groupOf(doc, id);
  const filler = sectionOf(doc, id)?.filledBy;
  return within(doc, doc.root).filter((other) => {
    const node = doc.nodes[other];
    return (
      node?.type === 'field' &&
      other !== id &&
      isAskable(node.kind) &&
      !node.retired &&
      groupOf(doc, other) === group &&
      sectionOf(doc, other)?.filledBy === filler &&
      !standsOn(doc, other, id)
    );
  });
}

/** Whether `id` is shown only under conditions that reach `other`. */
function standsOn(doc: Doc, id: Id, other: Id, seen = new Set<Id>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const node = doc.nodes[id];
  return (
    node?.type === 'field' &&
    (node.shownIf ?? []).some(({ field }) => field === other || standsOn(doc, field, other, seen))
  );
}
