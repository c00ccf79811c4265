import { baseKeymap, chainCommands, setBlockType, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, Plugin, TextSelection } from 'prosemirror-state';
import { schema } from './schema';
import type { Shape } from './written';

const { nodes, marks } = schema;
const type = (name: string) => nodes[name] as NodeType;

/** The block around the cursor, looked at from inside out. */
const inside = ({ selection: { $from } }: EditorState, name: string) => {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === name) return $from.before(depth);
  }
  return undefined;
};

export const isInside = (state: EditorState, name: string) => inside(state, name) !== undefined;

export function isStrong(state: EditorState): boolean {
  const { from, to, empty, $from } = state.selection;
  const strong = marks.strong;
  if (!strong) return false;
  return empty
    ? Boolean(strong.isInSet(state.storedMarks ?? $from.marks()))
    : state.doc.rangeHasMark(from, to, strong);
}

export const strong: Command = marks.strong ? toggleMark(marks.strong) : () => false;

export const toggleHeading: Command = (state, dispatch) =>
  setBlockType(type(isInside(state, 'heading') ? 'paragraph' : 'heading'))(state, dispatch);

/** Into a list, out of it, or from dots to numbers. */
export function toggleList(name: 'bullet_list' | 'ordered_list'): Command {
  const other = name === 'bullet_list' ? 'ordered_list' : 'bullet_list';
  return (state, dispatch) => {
    if (isInside(state, name)) return liftListItem(type('list_item'))(state, dispatch);
    const at = inside(state, other);
    if (at === undefined) return wrapInList(type(name))(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(at, type(name)));
    return true;
  };
}

/** In the sentence at the cursor, or as a block of its own after the block the cursor is in. */
export function insertPlaceholder(key: string, block: boolean): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if (!block && $from.parent.inlineContent) {
      dispatch?.(state.tr.replaceSelectionWith(type('field').create({ key }), true).scrollIntoView());
      return true;
    }
    const placed = block
      ? type('slot').create({ key })
      : type('paragraph').create(null, type('field').create({ key }));
    dispatch?.(state.tr.insert(after(state), placed).scrollIntoView());
    return true;
  };
}

/** Behind the block the cursor is in, or that is chosen. */
const after = ({ selection: { $from, to } }: EditorState) => ($from.depth === 0 ? to : $from.after(1));

/** Also where no cursor gets to: behind a placeholder that stands alone. */
export const newParagraph: Command = (state, dispatch) => {
  const at = after(state);
  const transaction = state.tr.insert(at, type('paragraph').create());
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, at + 1)).scrollIntoView());
  return true;
};

const newLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(type('hard_break').create()).scrollIntoView());
  return true;
};

/** Whoever knows the placeholders by heart types {{amt}}. */
function typedPlaceholder(isKnown: (key: string) => boolean) {
  return new Plugin({
    props: {
      handleTextInput(view, from, to, text) {
        if (text !== '}') return false;
        const $from = view.state.doc.resolve(from);
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
        const key = /\{\{([a-z_]+)\}$/.exec(before)?.[1];
        if (!key || !isKnown(key)) return false;
        const start = from - key.length - 3;
        view.dispatch(view.state.tr.replaceWith(start, to, type('field').create({ key })));
        return true;
      },
    },
  });
}

export function plugins(shape: Shape, isKnown: (key: string) => boolean): Plugin[] {
  return [
    history(),
    typedPlaceholder(isKnown),
    keymap({
      'Mod-b': strong,
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Shift-Enter': newLine,
      Enter: shape === 'SENTENCE' ? newLine : chainCommands(splitListItem(type('list_item'))),
    }),
    keymap(baseKeymap),
  ];
}

export { redo, undo };
