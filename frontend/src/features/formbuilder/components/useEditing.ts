import { createContext, useCallback, useContext, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { announce } from '../../../ui';
import { type Doc, type Id, nameOf, parentOf } from '../model/doc';
import { conditionsOn } from '../model/edit';
import { type Edit, type Editing, edit, startEditing } from '../model/editing';
import type { Use } from '../model/use';

export interface Editor {
  state: Editing;
  run: (wish: Edit) => void;
  readOnly: boolean;
  formId: string;
  /** What answers use of this form; nothing as long as it is not known. */
  used: readonly Use[] | undefined;
  /** Deletes; what answers use is not deleted before it was asked what else to do, and nothing before that is known. */
  remove: (id: Id) => void;
}

const EditorContext = createContext<Editor | undefined>(undefined);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('outside of the editor');
  return editor;
}

/** The form in the hand. Everything that happens elsewhere than where the eye is, is read out. */
export function useEditing(start: Doc, before?: Doc): [Editing, (wish: Edit) => void] {
  const t = useTexts('formbuilder');
  const [state, setState] = useState(() => begin(start, before));
  const current = useRef(state);
  const run = useCallback(
    (wish: Edit) => {
      const was = current.current;
      const next = edit(was, wish);
      if (next === was) return;
      current.current = next;
      setState(next);
      const sentence = told(t, wish, was, next);
      if (sentence) announce(sentence);
    },
    [t],
  );
  return [state, run];
}

/** What was kept from an earlier time is a step after what the portal has. */
function begin(start: Doc, before?: Doc): Editing {
  const state = startEditing(start);
  return before ? { ...state, past: [{ doc: before, verb: 'change', at: start.root }] } : state;
}

type Texts = ReturnType<typeof useTexts>;

function told(t: Texts, wish: Edit, was: Editing, next: Editing): string | undefined {
  const called = (doc: Doc, id: Id) => {
    const node = doc.nodes[id];
    return node ? nameOf(node) : '';
  };
  switch (wish.do) {
    case 'undo':
    case 'redo': {
      const stage = (wish.do === 'undo' ? was.past : was.future).at(-1);
      const name = stage && (called(next.doc, stage.at) || called(was.doc, stage.at));
      return stage && t(`told.${wish.do}`, { what: t(`verb.${stage.verb}`, { name }) });
    }
    case 'move':
      return t('told.move', { name: called(next.doc, wish.id), place: placeText(t, next.doc, wish.id) });
    case 'add':
    case 'duplicate':
      return t('told.add', {
        name: called(next.doc, next.selected),
        place: placeText(t, next.doc, next.selected),
      });
    case 'remove': {
      const count = conditionsOn(was.doc, wish.id);
      const name = called(was.doc, wish.id);
      return t('told.remove', { name }) + (count > 0 ? ` ${t('told.conditions', { count })}` : '');
    }
    case 'retire':
      return t('told.retire', { name: called(was.doc, wish.at) });
    case 'replace':
      return t(`told.${wish.verb}`);
    default:
      return undefined;
  }
}

/** "Stelle 2 von 5 in „Angaben zur Person“" */
export function placeText(t: Texts, doc: Doc, id: Id): string {
  const parent = doc.nodes[parentOf(doc, id) ?? ''];
  if (!parent) return '';
  return t('place', {
    at: parent.children.indexOf(id) + 1,
    of: parent.children.length,
    in: nameOf(parent),
  });
}
