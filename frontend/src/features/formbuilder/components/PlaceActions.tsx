import { useTexts } from '../../../i18n/useTexts';
import { Button, Select } from '../../../ui';
import { type Doc, type Id, nameOf, nodeOf, parentOf, pathTo, within } from '../model/doc';
import { fits, placeBeside } from '../model/edit';
import { useEditor } from './useEditing';

/** Where the thing stands: up, down, elsewhere, twice, gone. */
export function PlaceActions({ id }: { id: Id }) {
  const t = useTexts('formbuilder');
  const { state, used, run, remove, readOnly } = useEditor();
  if (readOnly) return null;
  const { doc } = state;
  const up = placeBeside(doc, id, -1);
  const down = placeBeside(doc, id, 1);
  const homes = homesFor(doc, id);
  return (
    <div className="place-actions">
      <h3 className="h4">{t('places.title')}</h3>
      <div className="row">
        <Button
          small
          icon="arrow-up"
          aria-disabled={!up || undefined}
          onClick={() => up && run({ do: 'move', id, place: up })}
        >
          {t('places.up')}
        </Button>
        <Button
          small
          icon="arrow-down"
          aria-disabled={!down || undefined}
          onClick={() => down && run({ do: 'move', id, place: down })}
        >
          {t('places.down')}
        </Button>
        <Button small icon="content-copy" onClick={() => run({ do: 'duplicate', id })}>
          {t('places.duplicate')}
        </Button>
        <Button small icon="delete" aria-disabled={!used || undefined} onClick={() => remove(id)}>
          {t('places.remove')}
        </Button>
      </div>
      {homes.length > 1 && (
        <Select
          label={t('places.elsewhere')}
          value={parentOf(doc, id) ?? ''}
          options={homes.map((home) => ({ value: home, label: pathName(doc, home) }))}
          onChange={({ target }) =>
            run({
              do: 'move',
              id,
              place: { parent: target.value, index: nodeOf(doc, target.value).children.length },
            })
          }
        />
      )}
    </div>
  );
}

function homesFor(doc: Doc, id: Id): Id[] {
  const own = new Set(within(doc, id));
  return within(doc, doc.root).filter((home) => !own.has(home) && fits(doc, nodeOf(doc, id), home));
}

const pathName = (doc: Doc, id: Id) =>
  pathTo(doc, id)
    .map((step) => nameOf(nodeOf(doc, step)))
    .join(' › ') || nameOf(nodeOf(doc, id));
