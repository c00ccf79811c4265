import type { FieldProblem } from '../../../api/problem';
import { type Doc, type Id, rootOf, within } from './doc';

/** A place in the form that a finding of the portal's check is about. */
export interface Spot {
  id: Id;
  /** Box of the properties to jump to, as far as it is known: `label.de`, `pattern`, `shownIf`. */
  box?: string;
}

export interface Fault extends Spot {
  detail: string;
}

/** The findings of the portal with the things they are about; `doc` is the form as it was sent. */
export const faultsOf = (doc: Doc, findings: FieldProblem[]): Fault[] =>
  findings.map(({ pointer, detail }) => ({ ...spotOf(doc, pointer), detail }));

/** Finds what a JSON pointer into the definition means; the form itself when it is about all of it. */
export function spotOf(doc: Doc, pointer: string): Spot {
  const [part, ...rest] = pointer.replace(/^#/, '').split('/').slice(1).map(unescaped);
  if (part === 'layout') return inLayout(doc, rest);
  if (part === 'schema') return inSchema(doc, rest);
  return { id: doc.root };
}

const unescaped = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

const BELOW = ['steps', 'sections', 'fields'];

function inLayout(doc: Doc, tokens: string[]): Spot {
  let id = doc.root;
  let at = 0;
  while (at < tokens.length && BELOW.includes(tokens[at] as string)) {
    const child = doc.nodes[id]?.children[Number(tokens[at + 1])];
    if (child === undefined) return { id };
    id = child;
    at += 2;
  }
  return { id, box: boxOf(tokens.slice(at)) };
}

function inSchema(doc: Doc, tokens: string[]): Spot {
  const [keyword, name, ...rest] = tokens;
  if (keyword !== 'properties' || name === undefined) return { id: doc.root };
  const id = fieldNamed(doc, doc.root, name);
  if (id === undefined) return { id: doc.root };
  if (rest[0] === 'items' && rest[1] === 'properties' && rest[2] !== undefined) {
    const inRow = (doc.nodes[id]?.children ?? []).find((child) => isNamed(doc, child, rest[2] as string));
    return inRow === undefined ? { id } : { id: inRow, box: boxOf(rest.slice(3)) };
  }
  return { id, box: boxOf(rest) };
}

function fieldNamed(doc: Doc, root: Id, name: string): Id | undefined {
  return rootOf(doc)
    .children.flatMap((step) => doc.nodes[step]?.children ?? [])
    .flatMap((section) => doc.nodes[section]?.children ?? [])
    .concat(within(doc, root))
    .find((id) => isNamed(doc, id, name));
}

function isNamed(doc: Doc, id: Id, name: string) {
  const node = doc.nodes[id];
  return node?.type === 'field' && node.name === name;
}

const BOXES = new Set(['title', 'intro', 'label', 'help']);

function boxOf(tokens: string[]): string | undefined {
  const [first, second] = tokens;
  if (first === undefined) return undefined;
  if (BOXES.has(first)) return `${first}.${second ?? 'de'}`;
  return { field: 'name', enum: 'options', items: 'options', key: 'title.de' }[first] ?? first;
}
