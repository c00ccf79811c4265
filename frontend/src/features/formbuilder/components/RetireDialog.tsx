import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog } from '../../../ui';
import { type Doc, type Id, nameOf, nodeOf } from '../model/doc';
import { conditionsOnAny } from '../model/edit';
import { type Use, usedWithin } from '../model/use';

interface Props {
  doc: Doc;
  id: Id;
  used: readonly Use[];
  onRetire: (ids: Id[]) => void;
  onClose: () => void;
}

/** Answers use what was to be deleted: it is not asked any more instead. */
export function RetireDialog({ doc, id, used, onRetire, onClose }: Props) {
  const t = useTexts('formbuilder');
  const fields = usedWithin(used, doc, id);
  const open = fields.filter((field) => !isRetired(doc, field.id));
  const conditions = conditionsOnAny(
    doc,
    open.map((field) => field.id),
  );
  return (
    <Dialog open onClose={onClose} title={t('retire.title', { name: nameOf(nodeOf(doc, id)) })}>
      <div className="stack">
        <p>{t('retire.text')}</p>
        <ul>
          {fields.map(({ id: field, label, use }) => (
            <li key={field}>
              {t('retire.use', {
                name: label,
                answers: t('retire.answers', { count: use.answers }),
                cases: t('retire.cases', { count: use.cases }),
              })}
            </li>
          ))}
        </ul>
        <p>{t(open.length > 0 ? 'retire.wayOut' : 'retire.already')}</p>
        {conditions > 0 && <p>{t('retire.conditions', { count: conditions })}</p>}
      </div>
      <div className="dialog-actions">
        {open.length > 0 && (
          <Button kind="primary" onClick={() => onRetire(open.map((field) => field.id))}>
            {t('retire.confirm')}
          </Button>
        )}
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

function isRetired(doc: Doc, id: Id) {
  const node = nodeOf(doc, id);
  return node.type === 'field' && node.retired === true;
}
