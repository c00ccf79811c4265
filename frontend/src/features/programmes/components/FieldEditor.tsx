import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Checkbox, ChoiceGroup, TextArea, TextField } from '../../../ui';
import type { Condition, Finding, Sources, TaskOwners, Value } from '../api/types';
import type { Field } from '../fields';
import { fieldId, isEmpty } from '../values';
import { ConditionsEditor } from './ConditionsEditor';
import { NumberBox } from './NumberBox';
import { type Paper, PapersEditor } from './PapersEditor';
import { type Retention, RetentionEditor } from './RetentionEditor';
import { TaskMatrixEditor } from './TaskMatrixEditor';

interface FieldEditorProps {
  field: Field;
  value: Value;
  sources: Sources;
  findings: Finding[];
  /** Why the value keeps the version from coming into force. */
  error?: string;
  /** The office has still to set it. */
  open: boolean;
  /** A source of null takes it away, without one it stays as it is. */
  onChange: (value: Value, source?: string | null) => void;
}

/** One value of a draft: its box, the choice to leave it out on purpose, and where it comes from. */
export function FieldEditor(props: FieldEditorProps) {
  const t = useTexts('programmes');
  const { field, value, sources, onChange } = props;
  const waived = isEmpty(value) && sources[field.path] !== undefined;
  return (
    <div className="rule-field">
      {props.open && <Badge tone="warning">{t('value.open')}</Badge>}
      <Box
        {...props}
        disabled={Boolean(field.waivable) && waived}
        // A value that is taken away takes its source along: an empty box is open, not left out on purpose.
        onChange={(next, source) => onChange(next, isEmpty(next) ? null : source)}
      />
      {field.waivable && (
        <Checkbox
          id={`${fieldId(field.path)}-waived`}
          label={t('value.waive')}
          checked={waived}
          onChange={(event) => onChange(null, event.target.checked ? t('value.waivedSource') : null)}
        />
      )}
      {!isEmpty(value) && field.kind !== 'conditions' && <Source {...props} />}
    </div>
  );
}

function Box({
  field,
  value,
  error,
  findings,
  onChange,
  disabled,
}: FieldEditorProps & { disabled: boolean }) {
  const t = useTexts('programmes');
  const id = fieldId(field.path);
  const label = t(`fields.${field.path}.label`);
  const help = t(`fields.${field.path}.help`);
  const hint = field.law ? `${help} (${field.law})` : help;
  const texts = { id, label, hint, error };
  const options = (field.options?.[1] ?? []).map((code) => ({
    value: code,
    label: t(`options.${field.options?.[0]}.${code}`),
  }));
  switch (field.kind) {
    case 'number':
    case 'cents':
      return (
        <NumberBox
          {...texts}
          unit={field.unit && t(`units.${field.unit}`)}
          cents={field.kind === 'cents'}
          disabled={disabled}
          value={value as number | null}
          onChange={onChange}
        />
      );
    case 'yesno':
      return (
        <ChoiceGroup
          {...texts}
          name={id}
          cardWidth="8rem"
          value={value === null ? '' : value ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('value.yes') },
            { value: 'no', label: t('value.no') },
          ]}
          onChange={(event) => onChange(event.target.value === 'yes')}
        />
      );
    case 'choice':
      return (
        <ChoiceGroup
          {...texts}
          name={id}
          cardWidth="12rem"
          options={options}
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'many': {
      const chosen = (value as string[] | null) ?? [];
      return (
        <ChoiceGroup
          {...texts}
          name={id}
          type="checkbox"
          cardWidth="14rem"
          options={options}
          value={chosen.join(',')}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...chosen, event.target.value]
                : chosen.filter((code) => code !== event.target.value),
            )
          }
        />
      );
    }
    case 'line':
      return (
        <TextField
          {...texts}
          name={id}
          autoComplete="off"
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'text':
      return (
        <TextArea
          {...texts}
          name={id}
          value={(value as string | null) ?? ''}
          onChange={(event) => onChange(event.target.value || null)}
        />
      );
    case 'lines':
    case 'numbers':
      return (
        <ListBox
          {...texts}
          numbers={field.kind === 'numbers'}
          value={(value as Value[]) ?? []}
          onChange={onChange}
        />
      );
    case 'papers':
      return <PapersEditor {...texts} value={(value as unknown as Paper[]) ?? []} onChange={onChange} />;
    case 'retention':
      return (
        <RetentionEditor {...texts} value={(value as unknown as Retention[]) ?? []} onChange={onChange} />
      );
    case 'conditions':
      return (
        <ConditionsEditor
          {...texts}
          findings={findings}
          value={(value as unknown as Condition[]) ?? []}
          onChange={onChange}
        />
      );
    case 'tasks':
      return (
        <TaskMatrixEditor {...texts} value={(value as unknown as TaskOwners[]) ?? []} onChange={onChange} />
      );
  }
}

interface ListBoxProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  numbers: boolean;
  value: Value[];
  onChange: (value: Value) => void;
}

/** One entry a line, numbers with commas between. */
function ListBox({ numbers, value, onChange, error, ...texts }: ListBoxProps) {
  const t = useTexts('programmes');
  const [typed, setTyped] = useState<string>();
  const parts = (text: string) =>
    text
      .split(numbers ? /[,;\s]+/ : '\n')
      .map((part) => part.trim())
      .filter(Boolean);
  const wrong = numbers && typed !== undefined && parts(typed).some((part) => !/^\d{1,3}$/.test(part));
  const common = {
    ...texts,
    name: texts.id,
    error: wrong ? t('value.noNumbers') : error,
    value: typed ?? value.join(numbers ? ', ' : '\n'),
    onBlur: () => !wrong && setTyped(undefined),
  };
  const change = (text: string) => {
    setTyped(text);
    const entries = parts(text);
    if (!numbers) onChange(entries);
    else if (entries.every((part) => /^\d{1,3}$/.test(part))) onChange(entries.map(Number));
  };
  return numbers ? (
    <TextField {...common} short autoComplete="off" onChange={(event) => change(event.target.value)} />
  ) : (
    <TextArea {...common} rows={3} onChange={(event) => change(event.target.value)} />
  );
}

function Source({ field, value, sources, onChange }: FieldEditorProps) {
  const t = useTexts('programmes');
  const source = sources[field.path] ?? '';
  return (
    <details className="rule-source small">
      <summary>{t('source', { source: source || t('sourceNew') })}</summary>
      <TextField
        id={`${fieldId(field.path)}-source`}
        label={t('sourceOf', { field: t(`fields.${field.path}.label`) })}
        value={source}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => onChange(value, event.target.value || null)}
      />
    </details>
  );
}
