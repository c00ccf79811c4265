import { FIELD_KINDS, type FieldKind } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Dialog } from '../../../ui';
import { BLOCKS, pieceOf } from '../library/library';
import { type Doc, type Id, nameOf, nodeOf, parentOf, pathTo, ROW_KINDS, rootOf } from '../model/doc';
import { fits, type Piece, type Place } from '../model/edit';
import { newField, newSection, newStep, type StartingWords } from '../model/starts';
import { useEditor } from './useEditing';

interface Props {
  open: boolean;
  onClose: () => void;
  /** A thing was put in; it is the chosen one now. */
  onAdded: () => void;
}

/** What can be put in, and where it will stand: after the chosen thing, or at the end of it. */
export function AddDialog({ open, onClose, onAdded }: Props) {
  const t = useTexts('formbuilder');
  const { state, run } = useEditor();
  const { doc, selected } = state;
  const words = useStartingWords();

  const put = (piece: Piece, place: Place) => {
    onClose();
    run({ do: 'add', piece, place });
    onAdded();
  };
  const fieldPlace = placeFor(doc, selected, { type: 'field', kind: 'TEXT' });
  const sectionPlace = placeFor(doc, selected, { type: 'section' });
  const stepPlace = placeFor(doc, selected, { type: 'step' });
  const inGroup = fieldPlace !== undefined && nodeOf(doc, fieldPlace.parent).type === 'field';
  const kinds: readonly FieldKind[] = inGroup ? ROW_KINDS : FIELD_KINDS;

  return (
    <Dialog open={open} onClose={onClose} title={t('add.title')} wide>
      {fieldPlace && (
        <section className="add-part" aria-labelledby="add-fields">
          <h3 className="h4" id="add-fields">
            {t('add.fields', { in: nameOf(nodeOf(doc, fieldPlace.parent)) })}
          </h3>
          <ul className="add-list">
            {kinds.map((kind) => (
              <Choice
                key={kind}
                title={t(`kind.${kind}`)}
                note={t(`kindNote.${kind}`)}
                onChoose={() => put(newField(kind, words), fieldPlace)}
              />
            ))}
          </ul>
        </section>
      )}
      <section className="add-part" aria-labelledby="add-frame">
        <h3 className="h4" id="add-frame">
          {t('add.frame')}
        </h3>
        <ul className="add-list">
          {sectionPlace && (
            <Choice
              title={t('thing.section')}
              note={t('add.sectionNote', { in: nameOf(nodeOf(doc, sectionPlace.parent)) })}
              onChoose={() => put(newSection(words), sectionPlace)}
            />
          )}
          {stepPlace && (
            <Choice
              title={t('thing.step')}
              note={t('add.stepNote')}
              onChoose={() => put(newStep(words), stepPlace)}
            />
          )}
        </ul>
      </section>
      {sectionPlace && (
        <section className="add-part" aria-labelledby="add-blocks">
          <h3 className="h4" id="add-blocks">
            {t('add.blocks')}
          </h3>
          <p className="muted small">{t('add.blocksNote')}</p>
          <ul className="add-list">
            {BLOCKS.map((block) => (
              <Choice
                key={block.id}
                title={block.section.title.de}
                note={block.section.fields.map(({ label }) => label.de).join(', ')}
                onChoose={() => put(pieceOf(block), sectionPlace)}
              />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function Choice({ title, note, onChoose }: { title: string; note: string; onChoose: () => void }) {
  return (
    <li>
      <button type="button" className="add-choice" onClick={onChoose}>
        <span className="strong">{title}</span>
        <span className="small muted">{note}</span>
      </button>
    </li>
  );
}

/** Behind the chosen thing or at the end of it; else at the end of the last that takes it. */
export function placeFor(doc: Doc, selected: Id, thing: Parameters<typeof fits>[1]): Place | undefined {
  for (const id of [selected, ...pathTo(doc, selected).reverse(), doc.root]) {
    if (fits(doc, thing, id)) {
      const { children } = nodeOf(doc, id);
      const below = pathTo(doc, selected).find((step) => parentOf(doc, step) === id);
      return { parent: id, index: below === undefined ? children.length : children.indexOf(below) + 1 };
    }
  }
  const step = lastOf(doc, nodeOf(doc, selected).type === 'step' ? selected : rootOf(doc).children.at(-1));
  const section = lastOf(doc, step && nodeOf(doc, step).children.at(-1));
  const home = [section, step].find((id) => id !== undefined && fits(doc, thing, id));
  return home === undefined ? undefined : { parent: home, index: nodeOf(doc, home).children.length };
}

const lastOf = (doc: Doc, id: Id | undefined) => (id !== undefined && id in doc.nodes ? id : undefined);

export function useStartingWords(): StartingWords {
  const t = useTexts('formbuilder');
  return {
    field: (kind) => t(`fresh.${kind}`),
    section: t('fresh.section'),
    step: t('fresh.step'),
    options: [t('fresh.optionA'), t('fresh.optionB')],
  };
}
