import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  Button as AriaButton,
  Collection,
  DropIndicator,
  type DropTarget,
  type Key,
  Tree,
  TreeItem,
  TreeItemContent,
  useDragAndDrop,
} from 'react-aria-components';
import { useTexts } from '../../../i18n/useTexts';
import { Icon } from '../../../ui';
import { type Doc, type Id, nameOf, nodeOf, parentOf, within } from '../model/doc';
import { fits, type Place, placeBeside } from '../model/edit';
import type { Edit } from '../model/editing';
import { type Entry, useEntries } from './entries';
import './structure.css';

interface Props {
  doc: Doc;
  selected: Id;
  faults: ReadonlyMap<Id, number>;
  readOnly: boolean;
  run: (wish: Edit) => void;
  onRemove: (id: Id) => void;
  /** Enter, double click or a tap: on to the properties. */
  onOpen: () => void;
}

/** Steps, sections and fields as a tree: arrow keys, dragging by mouse and by keys, Alt with arrows to move at once. */
export const Structure = memo(function Structure({
  doc,
  selected,
  faults,
  readOnly,
  run,
  onRemove,
  onOpen,
}: Props) {
  const t = useTexts('formbuilder');
  const entries = useEntries(doc, faults);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const refocus = useRef<Id>(undefined);
  const open = useMemo(() => {
    const all = within(doc, doc.root).filter((id) => nodeOf(doc, id).children.length > 0);
    return new Set<Key>(all.filter((id) => !closed.has(id)));
  }, [doc, closed]);
  const { dragAndDropHooks } = useMoves(doc, run, readOnly);

  useLayoutEffect(() => {
    // A line that changed its place is put down by the browser; the focus goes along with it.
    if (refocus.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-node="${refocus.current}"]`)?.focus();
    refocus.current = undefined;
  });

  function onKeyDown(event: KeyboardEvent) {
    const row = (event.target as Element).closest<HTMLElement>('[data-node]')?.dataset.node;
    if (row === undefined || readOnly || event.ctrlKey || event.metaKey) return;
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (event.altKey && direction) {
      const place = placeBeside(doc, row, direction);
      event.preventDefault();
      event.stopPropagation();
      refocus.current = row;
      if (place) run({ do: 'move', id: row, place });
    } else if (event.key === 'Delete') {
      event.preventDefault();
      event.stopPropagation();
      onRemove(row);
    }
  }

  return (
    <div ref={box} onKeyDownCapture={onKeyDown} className="structure">
      <Tree
        aria-label={t('structure.label')}
        className="structure-tree"
        items={entries}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === doc.root ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) run({ do: 'select', id: String(key) });
        }}
        onAction={(key) => {
          run({ do: 'select', id: String(key) });
          onOpen();
        }}
        expandedKeys={open}
        onExpandedChange={(keys) => setClosed(new Set([...open, ...closed].filter((key) => !keys.has(key))))}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => t('structure.empty')}
      >
        {line}
      </Tree>
    </div>
  );
});

const line = (entry: Entry) => <Line entry={entry} />;

function Line({ entry }: { entry: Entry }) {
  const t = useTexts('formbuilder');
  const { node } = entry;
  const name = nameOf(node) || t('structure.nameless');
  const marks = marksOf(t, entry);
  return (
    <TreeItem
      id={entry.id}
      textValue={[name, ...marks].join(', ')}
      data-node={entry.id}
      className={`structure-row structure-${node.type}`}
    >
      <TreeItemContent>
        {({ hasChildItems, isExpanded, allowsDragging, level }) => (
          <span className="structure-line" data-level={level}>
            {hasChildItems ? (
              <AriaButton slot="chevron" className="structure-chevron">
                <Icon name={isExpanded ? 'arrow-down' : 'chevron-right'} small />
              </AriaButton>
            ) : (
              <span className="structure-chevron" />
            )}
            <span className="structure-words">
              <span className="structure-name">{name}</span>
              <span className="structure-marks">{marks.join(' · ')}</span>
            </span>
            {entry.faults > 0 && <Icon name="danger" small />}
            {allowsDragging && (
              <AriaButton slot="drag" className="structure-grip">
                <Icon name="dehaze" small />
              </AriaButton>
            )}
          </span>
        )}
      </TreeItemContent>
      <Collection items={entry.children}>{line}</Collection>
    </TreeItem>
  );
}

function marksOf(t: ReturnType<typeof useTexts>, { node, faults }: Entry): string[] {
  const fault = faults > 0 ? [t('structure.faults', { count: faults })] : [];
  switch (node.type) {
    case 'section':
      return [t('structure.filledBy', { filler: t(`filler.${node.filledBy}`) }), ...fault];
    case 'field':
      return [
        t(`kind.${node.kind}`),
        ...(node.retired ? [t('structure.retired')] : []),
        ...(node.required && !node.retired ? [t('structure.required')] : []),
        ...(node.shownIf ? [t('structure.conditional')] : []),
        ...fault,
      ];
    default:
      return [t(`thing.${node.type}`), ...fault];
  }
}

/** Dragging and dropping, by mouse, touch and keys; React Aria says what happens. */
function useMoves(doc: Doc, run: (wish: Edit) => void, readOnly: boolean) {
  const t = useTexts('formbuilder');
  const dragged = useRef<Id>(undefined);

  function placeAt(target: DropTarget): Place | undefined {
    const id = dragged.current;
    if (target.type !== 'item' || id === undefined || !(id in doc.nodes)) return undefined;
    const key = String(target.key);
    if (within(doc, id).includes(key)) return undefined;
    const parent = target.dropPosition === 'on' ? key : parentOf(doc, key);
    if (parent === undefined || !fits(doc, nodeOf(doc, id), parent)) return undefined;
    const { children } = nodeOf(doc, parent);
    if (target.dropPosition === 'on') return { parent, index: children.length };
    return { parent, index: children.indexOf(key) + (target.dropPosition === 'after' ? 1 : 0) };
  }

  return useDragAndDrop<Entry>({
    isDisabled: readOnly,
    getItems: (keys) =>
      [...keys]
        .slice(0, 1)
        .map((key) => ({ 'text/plain': nameOf(nodeOf(doc, String(key))) || t('structure.nameless') })),
    onDragStart: ({ keys }) => {
      const [key] = [...keys];
      dragged.current = key === undefined ? undefined : String(key);
    },
    onDragEnd: () => {
      dragged.current = undefined;
    },
    getDropOperation: (target) => (placeAt(target) ? 'move' : 'cancel'),
    onMove: ({ target }) => {
      const place = placeAt(target);
      if (place && dragged.current !== undefined) run({ do: 'move', id: dragged.current, place });
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className="structure-drop" />,
  });
}
