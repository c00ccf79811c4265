import { closeHistory } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTexts } from '../../../i18n/useTexts';
import { Button, LinkButton, Notice, Readers, Select } from '../../../ui';
import { FieldError, FieldHint, useFieldIds } from '../../../ui/fieldParts';
import type { Templates } from '../api/useTemplates';
import {
  insertPlaceholder,
  isInside,
  isStrong,
  type Known,
  newParagraph,
  plugins,
  redo,
  strong,
  toggleHeading,
  toggleList,
  undo,
} from '../words/commands';
import { lostIn, putBack } from '../words/lost';
import { pastedWords } from '../words/pasted';
import { read, type Shape, write } from '../words/written';

export type Placeholder = Templates['placeholders'][number];

interface WordsBoxProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  shape: Shape;
  value: string;
  placeholders: Placeholder[];
  writable: boolean;
  onChange: (value: string) => void;
}

/** The words as they will stand in the letter; what the case fills in is a box with its meaning. */
export function WordsBox({
  name,
  label,
  hint,
  error,
  shape,
  value,
  placeholders,
  writable,
  onChange,
}: WordsBoxProps) {
  const t = useTexts('templates');
  const { field, describedBy } = useFieldIds(undefined, name, { label, hint, error, readers: true });
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const [state, setState] = useState<EditorState>();
  const latest = useRef({ value, onChange });
  latest.current.onChange = onChange;
  const known = useRef(new Map<string, Placeholder>());
  known.current = new Map(placeholders.map((placeholder) => [placeholder.key, placeholder]));

  const lookUp = useRef<Known>((key) => known.current.get(key));

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor as long as the box stands; newer words are put in below
  useEffect(() => {
    const box = (tag: 'span' | 'div') => (node: Node) => {
      const dom = document.createElement(tag);
      const meaning = known.current.get(node.attrs.key)?.meaning;
      dom.className = meaning ? 'template-place' : 'template-place template-place-unknown';
      dom.textContent = meaning ?? t('editor.unknown', { key: node.attrs.key });
      dom.title = `{{${node.attrs.key}}}`;
      return { dom };
    };
    const editor = new EditorView(host.current, {
      state: fresh(value, shape, lookUp.current),
      editable: () => writable,
      attributes: {
        id: field,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${field}-label`,
        class: 'control template-editor',
        ...(writable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
      },
      transformPastedHTML: pastedWords,
      nodeViews: { slot: box('div'), field: box('span') },
      dispatchTransaction(transaction) {
        const next = editor.state.apply(transaction);
        editor.updateState(next);
        setState(next);
        if (transaction.docChanged) {
          latest.current.value = write(next.doc, shape);
          latest.current.onChange(latest.current.value);
        }
      },
    });
    view.current = editor;
    setState(editor.state);
    return () => editor.destroy();
  }, []);

  // Somebody else's words were taken up, or the HTML was written.
  useEffect(() => {
    const editor = view.current;
    if (!editor || value === latest.current.value) return;
    latest.current.value = value;
    editor.updateState(fresh(value, shape, lookUp.current));
    setState(editor.state);
  }, [value, shape]);

  // What describes the box changes with the errors; the box itself stays.
  useEffect(() => {
    const dom = view.current?.dom;
    if (describedBy) dom?.setAttribute('aria-describedby', describedBy);
    if (error) dom?.setAttribute('aria-invalid', 'true');
    else dom?.removeAttribute('aria-invalid');
  }, [describedBy, error]);

  const run = (command: Command) => {
    const editor = view.current;
    // Each press of a tool is taken back by itself, however fast they follow each other.
    if (editor && command(editor.state, (step) => editor.dispatch(closeHistory(step)), editor))
      editor.focus();
  };

  return (
    <div className="field">
      <span className="field-label" id={`${field}-label`}>
        {label}
      </span>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      {writable && state && <Tools {...{ field, label, shape, state, placeholders, run }} />}
      <div ref={host} />
      <div role="status" className="template-lost">
        {state && lostIn(state).length > 0 && (
          <Notice tone="warning" title={t('editor.lost')}>
            <ul className="bullets">
              {lostIn(state).map((lost) => (
                <li key={lost.key}>
                  <LinkButton onClick={() => run(putBack(lost))}>
                    {t('editor.putBack', { meaning: known.current.get(lost.key)?.meaning })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Readers field={field} readers={t('readers')} />
    </div>
  );
}

function fresh(value: string, shape: Shape, known: Known) {
  const doc = read(value, shape);
  // A place for the cursor where there is nothing yet.
  const paragraph = doc.childCount === 0 && doc.type.schema.nodes.paragraph?.create();
  return EditorState.create({
    doc: paragraph ? doc.copy(Fragment.from(paragraph)) : doc,
    plugins: plugins(shape, known),
  });
}

interface ToolsProps {
  field: string;
  label: string;
  shape: Shape;
  state: EditorState;
  placeholders: Placeholder[];
  run: (command: Command) => void;
}

function Tools({ field, label, shape, state, placeholders, run }: ToolsProps) {
  const t = useTexts('templates');
  const [key, setKey] = useState('');
  const usable = placeholders.filter(({ block }) => shape === 'BODY' || !block);
  const chosen = usable.find((placeholder) => placeholder.key === key);
  const tool = (name: string, command: Command, pressed?: boolean) => (
    <Button
      small
      aria-pressed={pressed}
      aria-disabled={!command(state) || undefined}
      onClick={() => run(command)}
    >
      {t(`editor.${name}`)}
    </Button>
  );
  return (
    <div className="template-tools">
      <Toolbar aria-label={t('editor.tools', { label })} className="row">
        {shape === 'BODY' && tool('paragraph', newParagraph)}
        {shape === 'BODY' && tool('heading', toggleHeading, isInside(state, 'heading'))}
        {shape === 'BODY' && tool('bullets', toggleList('bullet_list'), isInside(state, 'bullet_list'))}
        {shape === 'BODY' && tool('numbers', toggleList('ordered_list'), isInside(state, 'ordered_list'))}
        {tool('strong', strong, isStrong(state))}
        {tool('undo', undo)}
        {tool('redo', redo)}
      </Toolbar>
      <div className="row template-insert">
        <Select
          id={`${field}-placeholder`}
          name={`${field}-placeholder`}
          label={t('editor.placeholder')}
          empty={t('editor.choose')}
          value={key}
          onChange={(event) => setKey(event.target.value)}
          options={usable.map((placeholder) => ({
            value: placeholder.key,
            label: placeholder.block
              ? `${placeholder.meaning} (${t('placeholders.block')})`
              : placeholder.meaning,
          }))}
        />
        <Button
          small
          aria-disabled={!chosen || undefined}
          onClick={() => chosen && run(insertPlaceholder(chosen.key, chosen.block))}
        >
          {t('editor.insert')}
        </Button>
      </div>
    </div>
  );
}
