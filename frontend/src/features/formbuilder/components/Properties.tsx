import { memo } from 'react';
import { FIELD_KINDS, FILLERS, type FieldKind, FORM_AUDIENCES } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Checkbox, ChoiceGroup, LinkButton, Notice, Select, TextField } from '../../../ui';
import {
  type FieldNode,
  groupOf,
  hasOptions,
  type Id,
  nodeOf,
  ROW_KINDS,
  type RootNode,
  type SectionNode,
} from '../model/doc';
import { isKept } from '../model/use';
import { ConditionsEditor } from './ConditionsEditor';
import { useFault, useOtherFaults } from './faults';
import { OptionsEditor } from './OptionsEditor';
import { PaperBox } from './PaperBox';
import { PlaceActions } from './PlaceActions';
import { RuleBoxes } from './RuleBoxes';
import { useEditor } from './useEditing';
import { WordsBoxes } from './WordsBoxes';

export const PROPERTIES = 'bau-eigenschaften';

/** Everything that can be said about the chosen thing. */
export function Properties() {
  const t = useTexts('formbuilder');
  const { state } = useEditor();
  const id = state.selected;
  const node = nodeOf(state.doc, id);
  const others = useOtherFaults();
  return (
    <section className="properties" aria-label={t('editor.properties')}>
      <h2 className="h3" id={PROPERTIES} tabIndex={-1}>
        {t(`properties.${node.type}`)}
      </h2>
      {others.map(({ detail }) => (
        <Notice tone="danger" key={detail}>
          {detail}
        </Notice>
      ))}
      {/* A new thing gets new boxes: what is half typed into one must not show at the next. */}
      <div key={id} className="properties-boxes">
        {node.type === 'form' && <FormBoxes id={id} node={node} />}
        {node.type === 'step' && <TitleBox id={id} title={node.title} />}
        {node.type === 'section' && <SectionBoxes id={id} node={node} />}
        {node.type === 'field' && <FieldBoxes id={id} node={node} />}
        {node.type !== 'form' && <PlaceActions id={id} />}
      </div>
    </section>
  );
}

function TitleBox({ id, title }: { id: Id; title: RootNode['title'] }) {
  const t = useTexts('formbuilder');
  const { run } = useEditor();
  return (
    <WordsBoxes
      box="title"
      label={t('box.title')}
      words={title}
      onWords={(words, typing) => run({ do: 'change', id, patch: { title: words ?? { de: '' } }, typing })}
    />
  );
}

function FormBoxes({ id, node }: { id: Id; node: RootNode }) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  return (
    <>
      <TitleBox id={id} title={node.title} />
      <WordsBoxes
        box="intro"
        long
        optional
        label={t('box.intro')}
        words={node.intro}
        onWords={(intro, typing) => run({ do: 'change', id, patch: { intro }, typing })}
      />
      <Checkbox
        label={t('box.neededForGrant')}
        hint={t('box.neededForGrantHint')}
        disabled={readOnly}
        checked={node.neededForGrant}
        onChange={({ target }) => run({ do: 'change', id, patch: { neededForGrant: target.checked } })}
      />
      <PaperBox />
    </>
  );
}

function SectionBoxes({ id, node }: { id: Id; node: SectionNode }) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  return (
    <>
      <TitleBox id={id} title={node.title} />
      <HelpBox id={id} help={node.help} />
      <Select
        id="box-filledBy"
        label={t('box.filledBy')}
        hint={t('box.filledByHint')}
        disabled={readOnly}
        value={node.filledBy}
        options={FILLERS.map((filler) => ({ value: filler, label: t(`filler.${filler}`) }))}
        onChange={({ target }) =>
          run({ do: 'change', id, patch: { filledBy: target.value as SectionNode['filledBy'] } })
        }
      />
      <ChoiceGroup
        type="checkbox"
        id="box-seenBy"
        name="seenBy"
        label={t('box.seenBy')}
        hint={t('box.seenByHint', { filler: t(`filler.${node.filledBy}`) })}
        error={useFault('seenBy')}
        disabled={readOnly}
        value={node.seenBy.join(',')}
        options={FORM_AUDIENCES.map((audience) => ({
          value: audience,
          label: t(`audience.${audience}`),
          note: t(`audienceNote.${audience}`),
        }))}
        onChange={({ target }) =>
          run({
            do: 'change',
            id,
            patch: {
              seenBy: FORM_AUDIENCES.filter((audience) =>
                audience === target.value ? target.checked : node.seenBy.includes(audience),
              ),
            },
          })
        }
      />
    </>
  );
}

function HelpBox({ id, help }: { id: Id; help: FieldNode['help'] }) {
  const t = useTexts('formbuilder');
  const { run } = useEditor();
  return (
    <WordsBoxes
      box="help"
      long
      optional
      label={t('box.help')}
      words={help}
      onWords={(words, typing) => run({ do: 'change', id, patch: { help: words }, typing })}
    />
  );
}

function FieldBoxes({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  return (
    <>
      {node.retired && (
        <Notice>
          {t('retire.notice')}{' '}
          {!readOnly && (
            <LinkButton onClick={() => run({ do: 'change', id, patch: { retired: undefined } })}>
              {t('retire.again')}
            </LinkButton>
          )}
        </Notice>
      )}
      <WordsBoxes
        box="label"
        label={t(node.kind === 'CONFIRMATION' ? 'box.confirmationLabel' : 'box.label')}
        words={node.label}
        onWords={(words, typing) => run({ do: 'change', id, patch: { label: words ?? { de: '' } }, typing })}
      />
      <KindBox id={id} node={node} />
      <Checkbox
        label={t('box.required')}
        hint={t('box.requiredHint')}
        disabled={readOnly}
        checked={node.required}
        onChange={({ target }) => run({ do: 'change', id, patch: { required: target.checked } })}
      />
      {hasOptions(node.kind) && <OptionsEditor id={id} node={node} />}
      <RuleBoxes id={id} node={node} />
      <ConditionsEditor id={id} node={node} />
      <HelpBox id={id} help={node.help} />
      <NamesBoxes id={id} node={node} />
    </>
  );
}

function KindBox({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { state, used, run, readOnly } = useEditor();
  const kept = isKept(used, state.doc, id);
  const kinds = kindsFor(node.kind, groupOf(state.doc, id) !== undefined, kept);
  return (
    <Select
      id="box-kind"
      label={t('box.kind')}
      hint={t(!kept || readOnly ? `kindNote.${node.kind}` : used ? 'box.kindUsed' : 'use.unknown')}
      error={useFault('kind')}
      disabled={readOnly || kinds.length === 1}
      value={node.kind}
      options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      onChange={({ target }) => run({ do: 'kind', id, kind: target.value as FieldKind })}
    />
  );
}

const TEXTS: readonly FieldKind[] = ['TEXT', 'LONG_TEXT'];

/** A group holds fields: turning it into something else would drop them. Answers are read by the kind they were given to. */
function kindsFor(kind: FieldKind, inRow: boolean, kept: boolean): readonly FieldKind[] {
  if (kind === 'GROUP') return ['GROUP'];
  if (kept) return TEXTS.includes(kind) ? TEXTS : [kind];
  return inRow ? ROW_KINDS : FIELD_KINDS.filter((one) => one !== 'GROUP');
}

const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

const NamesBoxes = memo(function NamesBoxes({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { state, used, run, readOnly } = useEditor();
  const kept = isKept(used, state.doc, id);
  const fault = useFault('name');
  return (
    <details open={fault !== undefined || undefined}>
      <summary>{t('box.experts')}</summary>
      <div className="words-other">
        <TextField
          id="box-fim"
          label={t('box.fim')}
          hint={t('box.fimHint')}
          optional
          maxLength={40}
          autoComplete="off"
          error={useFault('fim')}
          readOnly={readOnly}
          value={node.fim ?? ''}
          onChange={({ target }) =>
            run({ do: 'change', id, patch: { fim: target.value || undefined }, typing: 'fim' })
          }
          onBlur={() => run({ do: 'pause' })}
        />
        <TextField
          id="box-name"
          label={t('box.name')}
          hint={t(!kept || readOnly ? 'box.nameHint' : used ? 'box.nameUsed' : 'use.unknown')}
          maxLength={40}
          spellCheck={false}
          autoComplete="off"
          error={NAME.test(node.name) ? fault : t('box.nameWrong')}
          readOnly={readOnly || kept}
          value={node.name}
          onChange={({ target }) => run({ do: 'change', id, patch: { name: target.value }, typing: 'name' })}
          onBlur={() => run({ do: 'pause' })}
        />
      </div>
    </details>
  );
});
