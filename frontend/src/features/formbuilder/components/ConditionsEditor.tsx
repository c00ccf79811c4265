import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, IconButton, Select } from '../../../ui';
import { askableFor, type Condition, type Doc, type FieldNode, type Id, nameOf, nodeOf } from '../model/doc';
import { useFault } from './faults';
import { useEditor } from './useEditing';

const MOST = 5;

/** "Shown only if", put together from drop-downs; all conditions have to hold. */
export function ConditionsEditor({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { state, run, readOnly } = useEditor();
  const fault = useFault('shownIf');
  const { doc } = state;
  const conditions = node.shownIf ?? [];
  const askable = askableFor(doc, id);
  const set = (changed: Condition[]) =>
    run({ do: 'change', id, patch: { shownIf: changed.length > 0 ? changed : undefined } });
  const replace = (at: number, condition: Condition) =>
    set(conditions.map((one, index) => (index === at ? condition : one)));

  return (
    <fieldset className="conditions" id="box-shownIf" tabIndex={-1}>
      <legend className="group-label">{t('conditions.legend')}</legend>
      {fault && <p className="field-error">{fault}</p>}
      <p className="field-hint">
        {conditions.length === 0 ? t('conditions.always') : sentence(t, doc, conditions)}
      </p>
      {conditions.map((condition, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name of their own, and no state
        <div className="condition" key={at}>
          <div className="condition-line">
            <Select
              label={t('conditions.field', { at: at + 1 })}
              disabled={readOnly}
              value={condition.field}
              options={[...new Set([condition.field, ...askable])]
                .filter((other) => other in doc.nodes)
                .map((other) => ({
                  value: other,
                  label: nameOf(nodeOf(doc, other)) || t('structure.nameless'),
                }))}
              onChange={({ target }) => replace(at, startOf(doc, target.value))}
            />
            {!readOnly && (
              <IconButton
                icon="delete"
                label={t('conditions.remove', { at: at + 1 })}
                onClick={() => set(conditions.filter((_, index) => index !== at))}
              />
            )}
          </div>
          <ChoiceGroup
            type="checkbox"
            name={`condition-${at}`}
            label={t('conditions.values')}
            cardWidth="13rem"
            disabled={readOnly}
            value={condition.in.map(String).join(',')}
            options={answersOf(t, doc, condition.field).map(({ value, label }) => ({
              value: String(value),
              label,
            }))}
            onChange={({ target }) => {
              const values = answersOf(t, doc, condition.field).map(({ value }) => value);
              const chosen = values.filter((value) =>
                String(value) === target.value ? target.checked : condition.in.includes(value),
              );
              if (chosen.length > 0) replace(at, { ...condition, in: chosen });
            }}
          />
        </div>
      ))}
      {!readOnly && conditions.length < MOST && askable.length > 0 && (
        <Button small icon="add" onClick={() => set([...conditions, startOf(doc, askable[0] as Id)])}>
          {t('conditions.add')}
        </Button>
      )}
      {askable.length === 0 && conditions.length === 0 && (
        <p className="field-hint">{t('conditions.nothingToAsk')}</p>
      )}
    </fieldset>
  );
}

interface PossibleAnswer {
  value: string | boolean;
  label: string;
}

function answersOf(t: ReturnType<typeof useTexts>, doc: Doc, id: Id): PossibleAnswer[] {
  const node = doc.nodes[id];
  if (node?.type !== 'field') return [];
  switch (node.kind) {
    case 'YES_NO':
      return [
        { value: true, label: t('yes') },
        { value: false, label: t('no') },
      ];
    case 'CONFIRMATION':
      return [{ value: true, label: t('confirmed') }];
    default:
      return (node.options ?? [])
        .filter(({ retired }) => !retired)
        .map(({ value, label }) => ({ value, label: label.de }));
  }
}

function startOf(doc: Doc, id: Id): Condition {
  const node = doc.nodes[id];
  const first = node?.type === 'field' ? node.options?.find(({ retired }) => !retired)?.value : undefined;
  return { field: id, in: [first ?? true] };
}

/** "Wird nur gezeigt, wenn „Schicht“: Ja und …" */
export function sentence(t: ReturnType<typeof useTexts>, doc: Doc, conditions: Condition[]): string {
  const parts = conditions.map((condition) => {
    const answers = answersOf(t, doc, condition.field).filter(({ value }) => condition.in.includes(value));
    const asked = doc.nodes[condition.field];
    return t('conditions.one', {
      field: asked ? nameOf(asked) : '?',
      answers: answers.map(({ label }) => label).join(` ${t('or')} `),
    });
  });
  return t('conditions.sentence', { conditions: parts.join(` ${t('and')} `) });
}
