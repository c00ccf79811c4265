import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { schema } from './schema';

/** A required placeholder that was in the words until just now, and where it stood. */
export interface Lost {
  key: string;
  at: number;
}

const KEY = new PluginKey<Lost[]>('lost');

/** One key typed over a chosen box is enough to lose what the law demands; whoever did it has to see it. */
export function lostPlaces(isRequired: (key: string) => boolean): Plugin<Lost[]> {
  return new Plugin<Lost[]>({
    key: KEY,
    state: {
      init: () => [],
      apply(transaction, lost, before) {
        if (!transaction.docChanged) return lost;
        const there = new Set(slots(transaction.doc).map(({ key }) => key));
        const gone = slots(before.doc).filter(({ key }) => isRequired(key));
        return [...lost, ...gone]
          .filter(
            ({ key }, index, all) => !there.has(key) && all.findIndex((one) => one.key === key) === index,
          )
          .map(({ key, at }) => ({ key, at: transaction.mapping.map(at) }));
      },
    },
  });
}

export const lostIn = (state: EditorState): Lost[] => KEY.getState(state) ?? [];

/** Where it stood; behind the paragraph that took its place. */
export function putBack({ key, at }: Lost): Command {
  return (state, dispatch) => {
    const $at = state.doc.resolve(at);
    const place = $at.depth === 0 ? at : $at.after(1);
    dispatch?.(state.tr.insert(place, schema.node('slot', { key })).scrollIntoView());
    return true;
  };
}

function slots(doc: Node): Lost[] {
  const found: Lost[] = [];
  doc.forEach((block, at) => {
    if (block.type === schema.nodes.slot) found.push({ key: block.attrs.key, at });
  });
  return found;
}
