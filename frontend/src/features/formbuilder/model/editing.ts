import type { FieldKind, FormOption } from '../../../forms/definition/types';
import { type Doc, type Id, type Node, parentOf } from './doc';
import {
  add,
  change,
  changeKind,
  changeOptions,
  copyOf,
  move,
  type Piece,
  type Place,
  remove,
  retire,
} from './edit';

export type Verb =
  | 'change'
  | 'add'
  | 'remove'
  | 'retire'
  | 'move'
  | 'duplicate'
  | 'import'
  | 'theirs'
  | 'mine';

/** A state one can go back (or forward) to, and what lies between it and the next. */
interface Stage {
  doc: Doc;
  verb: Verb;
  at: Id;
}

export interface Editing {
  doc: Doc;
  selected: Id;
  past: Stage[];
  future: Stage[];
  /** What is being typed: letters in one box are one step back. */
  typing?: string;
}

export type Edit =
  | { do: 'select'; id: Id }
  | { do: 'change'; id: Id; patch: Partial<Node>; typing?: string }
  | { do: 'kind'; id: Id; kind: FieldKind }
  | { do: 'options'; id: Id; options: FormOption[]; renamed?: { from: string; to: string }; typing?: string }
  | { do: 'add'; piece: Piece; place: Place }
  | { do: 'remove'; id: Id }
  /** `at` is what was to be deleted: these fields in it were answered. */
  | { do: 'retire'; at: Id; ids: Id[] }
  | { do: 'move'; id: Id; place: Place }
  | { do: 'duplicate'; id: Id }
  | { do: 'replace'; doc: Doc; verb: 'import' | 'theirs' | 'mine' }
  | { do: 'pause' }
  | { do: 'undo' }
  | { do: 'redo' };

export const MOST_STEPS_BACK = 300;

export function startEditing(doc: Doc): Editing {
  return { doc, selected: doc.root, past: [], future: [] };
}

export function edit(state: Editing, wish: Edit): Editing {
  switch (wish.do) {
    case 'select':
      return wish.id in state.doc.nodes ? { ...state, selected: wish.id, typing: undefined } : state;
    case 'pause':
      return state.typing === undefined ? state : { ...state, typing: undefined };
    case 'undo':
      return travel(state, 'past', 'future');
    case 'redo':
      return travel(state, 'future', 'past');
    default:
      return carryOut(state, wish);
  }
}

function carryOut(
  state: Editing,
  wish: Exclude<Edit, { do: 'select' | 'pause' | 'undo' | 'redo' }>,
): Editing {
  const { doc } = state;
  switch (wish.do) {
    case 'change': {
      const typing = wish.typing && `${wish.id}.${wish.typing}`;
      return step(state, change(doc, wish.id, wish.patch), 'change', wish.id, { typing });
    }
    case 'kind':
      return step(state, changeKind(doc, wish.id, wish.kind), 'change', wish.id);
    case 'options': {
      const typing = wish.typing && `${wish.id}.${wish.typing}`;
      return step(state, changeOptions(doc, wish.id, wish.options, wish.renamed), 'change', wish.id, {
        typing,
      });
    }
    case 'add':
      return step(state, add(doc, wish.piece, wish.place), 'add', wish.piece.top, { select: wish.piece.top });
    case 'remove':
      return step(state, remove(doc, wish.id), 'remove', wish.id, { select: neighbourOf(doc, wish.id) });
    case 'retire':
      return step(state, retire(doc, wish.ids), 'retire', wish.at, { select: wish.at });
    case 'move':
      return step(state, move(doc, wish.id, wish.place), 'move', wish.id, { select: wish.id });
    case 'duplicate': {
      const parent = parentOf(doc, wish.id);
      if (parent === undefined) return state;
      const copy = copyOf(doc, wish.id);
      const index = (doc.nodes[parent]?.children.indexOf(wish.id) ?? 0) + 1;
      return step(state, add(doc, copy, { parent, index }), 'duplicate', copy.top, { select: copy.top });
    }
    case 'replace':
      return step(state, wish.doc, wish.verb, wish.doc.root, { select: wish.doc.root });
  }
}

function step(
  state: Editing,
  doc: Doc,
  verb: Verb,
  at: Id,
  { typing, select }: { typing?: string; select?: Id } = {},
): Editing {
  if (doc === state.doc) return state;
  const goesOn = typing !== undefined && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, { doc: state.doc, verb, at }].slice(-MOST_STEPS_BACK);
  return { doc, selected: select ?? state.selected, past, future: [], typing };
}

function travel(state: Editing, from: 'past' | 'future', to: 'past' | 'future'): Editing {
  const stage = state[from].at(-1);
  if (!stage) return state;
  const { doc, verb, at } = stage;
  const here: Stage = { doc: state.doc, verb, at };
  const selected = [at, state.selected].find((id) => id in doc.nodes) ?? doc.root;
  return {
    doc,
    selected,
    past: [],
    future: [],
    [from]: state[from].slice(0, -1),
    [to]: [...state[to], here],
  };
}

/** Where the eye goes when a thing is taken out: to the next one, the one before, or what held it. */
function neighbourOf(doc: Doc, id: Id): Id {
  const parent = parentOf(doc, id) ?? doc.root;
  const siblings = doc.nodes[parent]?.children ?? [];
  const at = siblings.indexOf(id);
  return siblings[at + 1] ?? siblings[at - 1] ?? parent;
}
