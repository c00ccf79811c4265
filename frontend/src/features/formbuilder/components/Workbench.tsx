import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { asked } from '../../../forms/definition/asked';
import { useTexts } from '../../../i18n/useTexts';
import type { Draft } from '../../../ui';
import { announce, Notice, ProblemNotice } from '../../../ui';
import type { Edition } from '../api/types';
import { type Unsaved, useSaving } from '../api/useSaving';
import { useUse } from '../api/useUse';
import { fromDefinition, toDefinition } from '../model/convert';
import { type Doc, type Id, pathTo } from '../model/doc';
import type { Fault } from '../model/places';
import { usedWithin } from '../model/use';
import { AddDialog } from './AddDialog';
import { ConflictPanel } from './ConflictPanel';
import { Findings } from './Findings';
import { countByThing, SelectedFaultsProvider } from './faults';
import { Preview } from './Preview';
import { Properties } from './Properties';
import { RetireDialog } from './RetireDialog';
import { Structure } from './Structure';
import { Toolbar } from './Toolbar';
import { EditorProvider, useEditing } from './useEditing';
import { useUndoKeys } from './useKeys';
import { useSettled } from './useSettled';
import '../builder.css';

const VIEWS = ['structure', 'properties', 'preview'] as const;
type View = (typeof VIEWS)[number];

/** The editor of one version: structure, properties of the chosen thing, preview. */
export function Workbench({ edition, kept }: { edition: Edition; kept: Draft<Unsaved> }) {
  const t = useTexts('formbuilder');
  const readOnly = !edition.actions.includes('SAVE');
  const [start] = useState(() => {
    const savedDoc = fromDefinition(edition.definition);
    const unsaved = readOnly ? undefined : kept.found?.definition;
    return { savedDoc, unsaved: unsaved && fromDefinition(unsaved) };
  });
  const [state, run] = useEditing(start.unsaved ?? start.savedDoc, start.unsaved && start.savedDoc);
  const saving = useSaving({ edition, savedDoc: start.savedDoc, doc: state.doc, kept });
  const [view, setView] = useState<View>('structure');
  const [adding, setAdding] = useState(false);
  const [retiring, setRetiring] = useState<Id>();
  const focusOn = useFocusWish();
  const use = useUse(edition.id, !readOnly);
  const used = use.data;
  useUndoKeys(run, !readOnly);

  const { doc, selected } = state;
  const settled = useSettled(doc, state.typing !== undefined);
  const faults = useMemo(
    () => saving.faults.filter(({ id }) => id in settled.nodes),
    [settled, saving.faults],
  );
  const counts = useMemo(() => countByThing(faults), [faults]);
  const shown = useMemo(() => faults.filter(({ id }) => id === selected), [faults, selected]);
  const remove = useCallback(
    (id: Id) => {
      if (!used) announce(t('use.unknown'));
      else if (usedWithin(used, doc, id).length > 0) setRetiring(id);
      else run({ do: 'remove', id });
    },
    [used, doc, run, t],
  );
  const editor = useMemo(
    () => ({ state, run, readOnly, formId: edition.formId, used, remove }),
    [state, run, readOnly, edition.formId, used, remove],
  );

  const openProperties = useCallback(
    (box?: string) => {
      setView('properties');
      focusOn(box ?? '');
    },
    [focusOn],
  );
  const onOpen = useCallback(() => openProperties(), [openProperties]);
  const jump = ({ id, box }: Fault) => {
    run({ do: 'select', id });
    openProperties(box);
  };

  return (
    <EditorProvider value={editor}>
      <Toolbar
        edition={edition}
        saving={saving}
        onAdd={() => setAdding(true)}
        onFormProperties={() => {
          run({ do: 'select', id: doc.root });
          openProperties();
        }}
      />
      {readOnly && <Notice>{t('editor.stays')}</Notice>}
      {use.isError && !used && (
        <>
          <p>{t('use.unknown')}</p>
          <ProblemNotice error={use.error} onRetry={() => void use.refetch()} />
        </>
      )}
      {saving.conflict && <ConflictPanel conflict={saving.conflict} onSettle={saving.settle} />}
      <Findings doc={doc} faults={faults} onJump={jump} />
      <div className="builder-views chips" role="group" aria-label={t('editor.views')}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            className={`chip builder-view-${one}`}
            aria-pressed={view === one}
            onClick={() => setView(one)}
          >
            {t(`editor.${one}`)}
          </button>
        ))}
      </div>
      <div className="builder" data-view={view}>
        <div className="builder-pane builder-structure">
          <h2 className="h3">{t('editor.structure')}</h2>
          {!readOnly && <p className="small muted wide-only">{t('structure.keys')}</p>}
          <Structure
            doc={settled}
            selected={selected in settled.nodes ? selected : settled.root}
            faults={counts}
            readOnly={readOnly}
            run={run}
            onRemove={remove}
            onOpen={onOpen}
          />
        </div>
        <div className="builder-pane builder-properties">
          <SelectedFaultsProvider value={shown}>
            <Properties />
          </SelectedFaultsProvider>
        </div>
        <section className="builder-pane builder-preview" aria-labelledby="bau-vorschau">
          <h2 className="h3" id="bau-vorschau">
            {t('editor.preview')}
          </h2>
          <PreviewOf doc={settled} selected={selected} />
        </section>
      </div>
      {used && retiring !== undefined && retiring in doc.nodes && (
        <RetireDialog
          doc={doc}
          id={retiring}
          used={used}
          onClose={() => setRetiring(undefined)}
          onRetire={(ids) => {
            run({ do: 'retire', at: retiring, ids });
            setRetiring(undefined);
          }}
        />
      )}
      <AddDialog open={adding} onClose={() => setAdding(false)} onAdded={openProperties} />
    </EditorProvider>
  );
}

const PreviewOf = memo(function PreviewOf({ doc, selected }: { doc: Doc; selected: string }) {
  const definition = useMemo(() => asked(toDefinition(doc)), [doc]);
  const [stepId] = selected in doc.nodes ? pathTo(doc, selected) : [];
  const step = stepId === undefined ? undefined : doc.nodes[stepId];
  return <Preview definition={definition} stepKey={step?.type === 'step' ? step.key : undefined} />;
});

/** Focus goes to a box of the properties once it is there: by name, or '' for the first. */
function useFocusWish() {
  const [wish, setWish] = useState<{ box: string }>();
  const done = useRef(wish);
  useEffect(() => {
    if (!wish || done.current === wish) return;
    done.current = wish;
    const named = wish.box && document.getElementById(`box-${wish.box}`);
    const first = document.querySelector<HTMLElement>('.properties-boxes :is(input, textarea, select)');
    const box = named || first;
    const folded = box?.closest('details');
    if (folded) folded.open = true;
    box?.scrollIntoView({ block: 'nearest' });
    box?.focus();
    if (box instanceof HTMLInputElement && !wish.box) box.select();
  }, [wish]);
  return useCallback((box: string) => setWish({ box }), []);
}
