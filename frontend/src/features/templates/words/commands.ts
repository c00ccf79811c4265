import { baseKeymap, setBlockType, toggleMark } from 'prosemirror-commands';
import { GapCursor, gapCursor } from 'prosemirror-gapcursor';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { splitListItem } from 'prosemirror-schema-list';
import {
  type Command,
  type EditorState,
  Plugin,
  type Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { lostPlaces } from './lost';
import { schema } from './schema';
import type { Shape } from './written';

type List = 'bullet_list' | 'ordered_list';
const { heading, paragraph, list_item, slot } = schema.nodes;

/** Whether the cursor, or the beginning of what is chosen, is in such a block. */
export function isInside({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === name) return true;
  }
  return false;
}

export function isStrong({ schema, selection, storedMarks, doc }: EditorState): boolean {
  const { from, to, empty, $from } = selection;
  const mark = schema.mark('strong');
  return empty ? mark.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, mark.type);
}

export const strong: Command = (state, dispatch) =>
  toggleMark(state.schema.mark('strong').type)(state, dispatch);

export const toggleHeading: Command = (state, dispatch) =>
  setBlockType(isInside(state, 'heading') ? paragraph : heading)(state, dispatch);

/** The blocks that are touched by what is chosen, and where they begin. */
function chosen({ doc, selection: { from, to } }: EditorState) {
  const blocks: { block: Node; at: number }[] = [];
  doc.forEach((block, at) => {
    if (at < to && at + block.nodeSize > from) blocks.push({ block, at });
  });
  return blocks;
}

/** Each chosen paragraph becomes a point, out of a list again if all are in one, or from dots to numbers. */
export function toggleList(name: List): Command {
  return (state, dispatch) => {
    const blocks = chosen(state).filter(({ block }) => block.type !== slot);
    const [first] = blocks;
    const last = blocks.at(-1);
    if (!first || !last) return false;
    const { tr } = state;
    if (blocks.every(({ block }) => block.type.name === name)) {
      outOfList(tr, state.selection);
      dispatch?.(tr.scrollIntoView());
      return true;
    }
    for (const { block, at } of blocks) asList(tr, name, block, tr.mapping.map(at));
    joined(tr, name, tr.mapping.map(first.at, -1), tr.mapping.map(last.at + last.block.nodeSize));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** The chosen points, the last one first, so that the places of the others hold. */
function outOfList(tr: Transaction, { from, to }: Selection) {
  const points: number[] = [];
  tr.doc.nodesBetween(from, to, (node, at) => {
    if (node.type === list_item) points.unshift(at);
  });
  for (const at of points) {
    const range = tr.doc.resolve(at + 2).blockRange();
    if (range) tr.lift(range, 0);
  }
}

function asList(tr: Transaction, name: List, block: Node, at: number) {
  const list = schema.nodes[name];
  if (!block.isTextblock) {
    tr.setNodeMarkup(at, list);
    return;
  }
  tr.setNodeMarkup(at, paragraph);
  const range = tr.doc.resolve(at + 1).blockRange();
  if (range) tr.wrap(range, [{ type: list }, { type: list_item }]);
}

/** Neighbours become one list: numbers count on. */
function joined(tr: Transaction, name: List, from: number, to: number) {
  for (let at = to; at >= from; at--) {
    const { depth, nodeBefore, nodeAfter } = tr.doc.resolve(at);
    if (depth === 0 && nodeBefore?.type.name === name && nodeAfter?.type.name === name) tr.join(at);
  }
}

/** In the sentence at the cursor, or as a block of its own after the block the cursor is in. */
export function insertPlaceholder(key: string, block: boolean): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const field = () => state.schema.node('field', { key });
    if (!block && $from.parent.inlineContent) {
      dispatch?.(state.tr.replaceSelectionWith(field(), true).scrollIntoView());
      return true;
    }
    const placed = block ? slot.create({ key }) : state.schema.node('paragraph', null, field());
    dispatch?.(state.tr.insert(after(state), placed).scrollIntoView());
    return true;
  };
}

/** Behind the block the cursor is in, or that is chosen. */
const after = ({ selection: { $from, to } }: EditorState) => ($from.depth === 0 ? to : $from.after(1));

/** A new one behind the block the cursor is in. */
export const newParagraph: Command = (state, dispatch) => {
  const at = after(state);
  const transaction = state.tr.insert(at, paragraph.create());
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, at + 1)).scrollIntoView());
  return true;
};

/** To the edge of the letter, where a box may stand and the browser finds no text. */
const toEdge =
  (end: boolean): Command =>
  ({ doc, tr }, dispatch) => {
    if ((end ? doc.lastChild : doc.firstChild)?.type !== slot) return false;
    dispatch?.(tr.setSelection(new GapCursor(doc.resolve(end ? doc.content.size : 0))).scrollIntoView());
    return true;
  };

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(state.schema.node('hard_break')).scrollIntoView());
  return true;
};

/** What is known of a placeholder; undefined where there is no such placeholder. */
export type Known = (key: string) => { block: boolean; required: boolean } | undefined;

/** Whoever knows the placeholders by heart types {{amt}}. One that stands alone goes behind its paragraph. */
function typedPlaceholder(known: Known) {
  return new Plugin({
    props: {
      handleTextInput({ state, dispatch }, from, to, text) {
        if (text !== '}') return false;
        const $from = state.doc.resolve(from);
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
        const key = /\{\{([a-z_]+)\}$/.exec(before)?.[1];
        const alone = key && known(key)?.block;
        if (!key || alone === undefined) return false;
        const start = from - key.length - 3;
        if (!alone) {
          dispatch(state.tr.replaceWith(start, to, state.schema.node('field', { key })));
          return true;
        }
        // In a text block it has no place; that stays text and is said when it is saved.
        if (state.schema !== schema) return false;
        const emptied = $from.depth === 1 && $from.parent.content.size === to - start;
        dispatch(
          emptied
            ? state.tr.replaceWith($from.before(), $from.after(), slot.create({ key }))
            : state.tr.insert($from.after(1), slot.create({ key })).delete(start, to),
        );
        return true;
      },
    },
  });
}

export function plugins(shape: Shape, known: Known): Plugin[] {
  return [
    history(),
    typedPlaceholder(known),
    lostPlaces((key) => known(key)?.required === true),
    // A place for the cursor before, between and behind what stands alone.
    gapCursor(),
    keymap({
      'Mod-b': strong,
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Shift-Enter': newLine,
      'Mod-End': toEdge(true),
      'Mod-Home': toEdge(false),
      Enter: shape === 'SENTENCE' ? newLine : splitListItem(list_item),
    }),
    keymap(baseKeymap),
  ];
}

export { redo, undo };
