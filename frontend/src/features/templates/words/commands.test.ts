import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { describe, expect, it } from 'vitest';
import { plugins, toggleList } from './commands';
import { lostIn, putBack } from './lost';
import { read, type Shape, write } from './written';

const KNOWN: Record<string, { block: boolean; required: boolean }> = {
  amt: { block: false, required: false },
  gruende: { block: true, required: true },
};

/** Everything from the first to the last of these words is chosen. */
function choosing(body: string, from: string, to = from) {
  const doc = read(body, 'BODY');
  const at = (words: string) => {
    let found = -1;
    doc.descendants((node, place) => {
      if (node.text?.includes(words)) found = place;
    });
    return found;
  };
  return EditorState.create({ doc, selection: TextSelection.create(doc, at(from), at(to) + to.length) });
}

function pressed(state: EditorState, kind: 'bullet_list' | 'ordered_list') {
  let next = state;
  expect(toggleList(kind)(state, (step) => (next = state.apply(step)))).toBe(true);
  return next;
}

describe('a list', () => {
  const three = '<p>eins</p>\n<h2>zwei</h2>\n<p>drei</p>\n';
  const numbers = '<ol>\n<li>eins</li>\n<li>zwei</li>\n<li>drei</li>\n</ol>\n';

  it('is made of all paragraphs that are chosen, each one a point', () => {
    expect(write(pressed(choosing(three, 'eins', 'drei'), 'ordered_list').doc, 'BODY')).toBe(numbers);
  });

  it('counts on where the next paragraph is added to it', () => {
    const begun = choosing(`<ol>\n<li>eins</li>\n</ol>\n<p>zwei</p>\n<ol>\n<li>drei</li>\n</ol>\n`, 'zwei');
    expect(write(pressed(begun, 'ordered_list').doc, 'BODY')).toBe(numbers);
  });

  it('takes in what stands beside it, whichever kind that was', () => {
    const mixed = choosing('<ul>\n<li>eins</li>\n</ul>\n<p>zwei</p>\n<p>drei</p>\n', 'eins', 'drei');
    expect(write(pressed(mixed, 'ordered_list').doc, 'BODY')).toBe(numbers);
  });

  it('leaves alone what stands alone, and goes away when it is pressed again', () => {
    const around = choosing('<p>eins</p>\n{{gruende}}\n<p>zwei</p>\n', 'eins', 'zwei');
    expect(write(pressed(around, 'bullet_list').doc, 'BODY')).toBe(
      '<ul>\n<li>eins</li>\n</ul>\n{{gruende}}\n<ul>\n<li>zwei</li>\n</ul>\n',
    );
    const again = pressed(pressed(choosing(three, 'eins', 'drei'), 'bullet_list'), 'bullet_list');
    expect(write(again.doc, 'BODY')).toBe('<p>eins</p>\n<p>zwei</p>\n<p>drei</p>\n');
    expect(write(pressed(choosing(numbers, 'zwei'), 'ordered_list').doc, 'BODY')).toBe(
      '<ol>\n<li>eins</li>\n</ol>\n<p>zwei</p>\n<ol>\n<li>drei</li>\n</ol>\n',
    );
  });
});

/** The last brace of a placeholder is typed at the end of the first block. */
function typed(text: string, shape: Shape) {
  const doc = read(text, shape);
  const end = (doc.firstChild?.nodeSize ?? 0) - 1;
  const view = new EditorView(null, {
    state: EditorState.create({
      doc,
      selection: TextSelection.create(doc, end),
      plugins: plugins(shape, (key) => KNOWN[key]),
    }),
  });
  const insert = () => view.state.tr.insertText('}');
  if (!view.someProp('handleTextInput', (handle) => handle(view, end, end, '}', insert)))
    view.dispatch(insert());
  return write(view.state.doc, shape);
}

describe('a placeholder that is typed', () => {
  it('stands in the sentence, or alone where it can only stand alone', () => {
    expect(typed('<p>Das {{amt}</p>', 'BODY')).toBe('<p>Das {{amt}}</p>\n');
    expect(typed('<p>{{gruende}</p><p>x</p>', 'BODY')).toBe('{{gruende}}\n<p>x</p>\n');
    expect(typed('<p>Denn: {{gruende}</p>', 'BODY')).toBe('<p>Denn: </p>\n{{gruende}}\n');
  });

  it('stays text where there is no place for it, or no such placeholder', () => {
    expect(typed('Denn: {{gruende}', 'SENTENCE')).toBe('Denn: {{gruende}}');
    expect(typed('<p>{{nahme}</p>', 'BODY')).toBe('<p>{{nahme}}</p>\n');
  });
});

describe('a placeholder that the law demands', () => {
  const gone = (text: string, from: number, to: number, instead?: string) => {
    const state = EditorState.create({
      doc: read(text, 'BODY'),
      plugins: plugins('BODY', (key) => KNOWN[key]),
    });
    const step = instead ? state.tr.insertText(instead, from, to) : state.tr.delete(from, to);
    return state.apply(step);
  };
  const back = (state: EditorState) => {
    let next = state;
    for (const lost of lostIn(state)) putBack(lost)(next, (step) => (next = next.apply(step)));
    return next;
  };
  const text = '<p>eins</p>\n{{gruende}}\n<p>zwei</p>\n';

  it('is missed when it is gone, comes back to its place, and is missed no more', () => {
    const state = gone(text, 6, 7);
    expect(lostIn(state)).toEqual([{ key: 'gruende', at: 6 }]);
    expect(write(back(state).doc, 'BODY')).toBe(text);
    expect(lostIn(back(state))).toEqual([]);
  });

  it('comes back behind the paragraph that swallowed it, also when more was typed before', () => {
    const state = gone(text, 3, 10);
    const later = state.apply(state.tr.insertText('mehr ', 1));
    expect(write(back(later).doc, 'BODY')).toBe('<p>mehr eiei</p>\n{{gruende}}\n');
  });

  it('is not missed while it stands a second time, nor is one that nobody has to use', () => {
    expect(lostIn(gone(`${text}{{gruende}}\n`, 6, 7))).toEqual([]);
    expect(lostIn(gone('<p>Das {{amt}}</p>\n', 1, 6))).toEqual([]);
  });
});
