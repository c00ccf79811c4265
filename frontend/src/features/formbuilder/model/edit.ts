import type { FieldKind, FormOption } from '../../../forms/definition/types';
import {
  type Doc,
  type FieldNode,
  groupOf,
  hasOptions,
  type Id,
  isAskable,
  type Node,
  newId,
  nodeOf,
  parentOf,
  within,
} from './doc';
import { free, keysOf, nameFrom, namesBeside } from './names';
import { startingRule } from './starts';

/** A piece of a form that hangs nowhere yet: a new field, a block of the library, a copy. */
export interface Piece {
  top: Id;
  nodes: Record<Id, Node>;
}

export interface Place {
  parent: Id;
  index: number;
}

const set = (doc: Doc, id: Id, node: Node): Doc => ({ ...doc, nodes: { ...doc.nodes, [id]: node } });

const withChildren = (doc: Doc, id: Id, children: Id[]): Doc =>
  set(doc, id, { ...nodeOf(doc, id), children } as Node);

export function change(doc: Doc, id: Id, patch: Partial<Node>): Doc {
  const node = nodeOf(doc, id);
  const changed = { ...node, ...patch } as Node;
  for (const key of Object.keys(patch)) {
    if (patch[key as keyof typeof patch] === undefined)
      delete (changed as unknown as Record<string, unknown>)[key];
  }
  if (changed.type === 'field' && 'name' in patch) delete changed.named;
  if (changed.type === 'field' && changed.named && 'label' in patch) {
    const taken = namesBeside(doc, groupOf(doc, id), id);
    changed.name = free(nameFrom(changed.label.de, 'feld'), (name) => taken.has(name));
  }
  return set(doc, id, changed);
}

/** What may hang where: steps in the form, sections in steps, fields in sections, fields but groups in groups. */
export function fits(doc: Doc, node: Pick<Node, 'type'> & { kind?: FieldKind }, parent: Id): boolean {
  const above = doc.nodes[parent];
  switch (node.type) {
    case 'step':
      return above?.type === 'form';
    case 'section':
      return above?.type === 'step';
    case 'field':
      return (
        above?.type === 'section' ||
        (above?.type === 'field' && above.kind === 'GROUP' && node.kind !== 'GROUP')
      );
    default:
      return false;
  }
}

/** Hangs a piece in; names and keys that are taken there get a number. */
export function add(doc: Doc, piece: Piece, { parent, index }: Place): Doc {
  const children = [...nodeOf(doc, parent).children];
  children.splice(index, 0, piece.top);
  const hung = withChildren({ ...doc, nodes: { ...doc.nodes, ...piece.nodes } }, parent, children);
  return withFreeNames(doc, hung, piece.top);
}

function withFreeNames(before: Doc, after: Doc, top: Id): Doc {
  const taken = {
    step: keysOf(before, 'step'),
    section: keysOf(before, 'section'),
    form: namesBeside(before, undefined),
  };
  let doc = after;
  for (const id of within(after, top)) {
    const node = nodeOf(doc, id);
    if (node.type === 'step' || node.type === 'section') {
      const key = free(node.key, (one) => taken[node.type].has(one));
      taken[node.type].add(key);
      if (key !== node.key) doc = set(doc, id, { ...node, key });
    } else if (node.type === 'field') {
      const group = groupOf(doc, id);
      // Rows have names of their own: only the field that was put into a row can meet a namesake there.
      const there = group === undefined ? taken.form : id === top ? namesBeside(doc, group, id) : new Set();
      const name = free(node.name, (one) => there.has(one));
      if (group === undefined) taken.form.add(name);
      if (name !== node.name) doc = set(doc, id, { ...node, name });
    }
  }
  return doc;
}

/** Takes a thing out with all below it; conditions that asked it go too. */
export function remove(doc: Doc, id: Id): Doc {
  const parent = parentOf(doc, id);
  if (parent === undefined) return doc;
  const gone = new Set(within(doc, id));
  const nodes: Record<Id, Node> = {};
  for (const [key, node] of Object.entries(doc.nodes)) {
    if (!gone.has(key)) nodes[key] = withoutConditions(node, (asked) => gone.has(asked));
  }
  return withChildren(
    { ...doc, nodes },
    parent,
    nodeOf(doc, parent).children.filter((child) => child !== id),
  );
}

function withoutConditions(node: Node, drops: (asked: Id) => boolean): Node {
  if (node.type !== 'field' || !node.shownIf?.some(({ field }) => drops(field))) return node;
  const { shownIf, ...rest } = node;
  const left = shownIf.filter(({ field }) => !drops(field));
  return left.length > 0 ? { ...rest, shownIf: left } : rest;
}

/** Not asked any more, with all below it that is a field; conditions that asked it go, for it is never answered again. */
export function retire(doc: Doc, ids: Id[]): Doc {
  const gone = new Set(ids);
  const nodes: Record<Id, Node> = {};
  for (const [key, node] of Object.entries(doc.nodes)) {
    const kept = gone.has(key) ? node : withoutConditions(node, (asked) => gone.has(asked));
    nodes[key] = gone.has(key) && kept.type === 'field' ? { ...kept, retired: true } : kept;
  }
  return { ...doc, nodes };
}

/** How many conditions ask this thing or something in it. */
export const conditionsOn = (doc: Doc, id: Id): number => conditionsOnAny(doc, within(doc, id));

/** How many conditions of other things ask one of these. */
export function conditionsOnAny(doc: Doc, ids: Id[]): number {
  const inside = new Set(ids);
  return Object.entries(doc.nodes).reduce(
    (sum, [key, node]) =>
      node.type === 'field' && !inside.has(key)
        ? sum + (node.shownIf ?? []).filter(({ field }) => inside.has(field)).length
        : sum,
    0,
  );
}

/** `index` counts the places before the thing is taken out. */
export function move(doc: Doc, id: Id, { parent, index }: Place): Doc {
  const from = parentOf(doc, id);
  const node = nodeOf(doc, id);
  if (from === undefined || !fits(doc, node, parent) || within(doc, id).includes(parent)) return doc;
  const old = nodeOf(doc, from).children;
  const at = old.indexOf(id);
  const to = from === parent && at < index ? index - 1 : index;
  if (from === parent && at === to) return doc;
  const out = withChildren(
    doc,
    from,
    old.filter((child) => child !== id),
  );
  const children = [...nodeOf(out, parent).children];
  children.splice(to, 0, id);
  const moved = withChildren(out, parent, children);
  if (node.type !== 'field' || groupOf(doc, id) === groupOf(moved, id)) return moved;
  return inOtherScope(doc, moved, id);
}

/** Between form and row: another set of names, and conditions do not reach across. */
function inOtherScope(before: Doc, after: Doc, id: Id): Doc {
  const node = nodeOf(after, id) as FieldNode;
  const taken = namesBeside(after, groupOf(after, id), id);
  const { shownIf: _, ...rest } = node;
  const nodes: Record<Id, Node> = {};
  for (const [key, one] of Object.entries(after.nodes))
    nodes[key] = withoutConditions(one, (asked) => asked === id);
  nodes[id] = { ...rest, name: free(node.name, (name) => taken.has(name)) };
  return { root: before.root, nodes };
}

/** The place one up or one down; at the end of its parent the next one that takes it. */
export function placeBeside(doc: Doc, id: Id, direction: -1 | 1): Place | undefined {
  const parent = parentOf(doc, id);
  if (parent === undefined) return undefined;
  const siblings = nodeOf(doc, parent).children;
  const at = siblings.indexOf(id);
  if (direction === -1 && at > 0) return { parent, index: at - 1 };
  if (direction === 1 && at < siblings.length - 1) return { parent, index: at + 2 };
  const node = nodeOf(doc, id);
  const kin = within(doc, doc.root).filter((other) => doc.nodes[other]?.type === doc.nodes[parent]?.type);
  const homes = kin.filter(
    (other) => fits(doc, node, other) && (nodeOf(doc, parent).type !== 'field' || other === parent),
  );
  const next = homes[homes.indexOf(parent) + direction];
  if (next === undefined) return undefined;
  return { parent: next, index: direction === -1 ? nodeOf(doc, next).children.length : 0 };
}

/** A copy with ids of its own; conditions inside it ask the copies. */
export function copyOf(doc: Doc, id: Id): Piece {
  const ids = new Map(within(doc, id).map((old) => [old, newId()]));
  const nodes: Record<Id, Node> = {};
  for (const [old, fresh] of ids) {
    const node = nodeOf(doc, old);
    const children = node.children.map((child) => ids.get(child) as Id);
    nodes[fresh] =
      node.type === 'field' && node.shownIf
        ? {
            ...node,
            children,
            shownIf: node.shownIf.map((one) => ({ ...one, field: ids.get(one.field) ?? one.field })),
          }
        : ({ ...node, children } as Node);
  }
  return { top: ids.get(id) as Id, nodes };
}

/** Another kind starts with its own rule; conditions on it hold no longer, for the answers are others. */
export function changeKind(doc: Doc, id: Id, kind: FieldKind): Doc {
  const { options, ...node } = nodeOf(doc, id) as FieldNode;
  if (node.kind === kind) return doc;
  const keepsOptions = hasOptions(kind) && options;
  const changed: FieldNode = {
    ...node,
    kind,
    rule: startingRule(kind),
    ...(keepsOptions ? { options } : hasOptions(kind) && { options: [] }),
  };
  const sameAnswers = hasOptions(node.kind) && hasOptions(kind);
  const base = sameAnswers && isAskable(kind) ? doc : dropConditionsOn(doc, id);
  return set(base, id, { ...changed, children: [] });
}

function dropConditionsOn(doc: Doc, id: Id): Doc {
  const nodes: Record<Id, Node> = {};
  for (const [key, node] of Object.entries(doc.nodes))
    nodes[key] = withoutConditions(node, (asked) => asked === id);
  return { ...doc, nodes };
}

/** Answers to choose: conditions follow a value that is renamed and forget one that is gone. */
export function changeOptions(
  doc: Doc,
  id: Id,
  options: FormOption[],
  renamed?: { from: string; to: string },
): Doc {
  const values = new Set(options.filter(({ retired }) => !retired).map(({ value }) => value));
  const nodes: Record<Id, Node> = { ...doc.nodes };
  for (const [key, node] of Object.entries(doc.nodes)) {
    if (node.type !== 'field' || !node.shownIf?.some(({ field }) => field === id)) continue;
    const shownIf = node.shownIf
      .map((one) =>
        one.field === id
          ? {
              ...one,
              in: one.in
                .map((value) => (value === renamed?.from ? renamed.to : value))
                .filter((value) => typeof value === 'boolean' || values.has(value)),
            }
          : one,
      )
      .filter((one) => one.in.length > 0);
    const { shownIf: _, ...rest } = node;
    nodes[key] = shownIf.length > 0 ? { ...rest, shownIf } : rest;
  }
  nodes[id] = { ...(nodeOf(doc, id) as FieldNode), options };
  return { ...doc, nodes };
}
