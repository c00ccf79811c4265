import { useRef } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { announce, Button, LinkButton, Readers } from '../../ui';
import { FieldError, FieldHint, OptionalMark } from '../../ui/fieldParts';
import { isShown } from '../definition/shownIf';
import { isRequired, isRow, type SchemaOfFields, type Typed } from './answers';
import { FieldInput, type FieldInputProps } from './FieldInput';
import { useWords } from './useWords';

/** Rows of fields: as many as are needed, each with its number; the focus follows what was added or taken out. */
export function GroupInput(props: FieldInputProps) {
  const { field, schema, id, value, required, errors, readers, upload, onChange } = props;
  const t = useTexts('forms');
  const words = useWords();
  const rows: Typed[] = Array.isArray(value) ? value.filter(isRow) : [];
  const limits = schema as { items?: SchemaOfFields; maxItems?: number } | undefined;
  const fields = field.fields ?? [];
  const box = useRef<HTMLFieldSetElement>(null);
  const label = words(field.label);

  function focusRow(index: number) {
    requestAnimationFrame(() => {
      const row = box.current?.querySelectorAll<HTMLElement>('.form-row')[index];
      (row?.querySelector<HTMLElement>('input, textarea, select') ?? box.current)?.focus();
    });
  }

  return (
    <fieldset className="field form-group" id={id} tabIndex={-1} ref={box}>
      <legend className="group-label">
        {label}
        {!required && <OptionalMark />}
      </legend>
      <FieldHint field={id} hint={field.help && words(field.help)} />
      <FieldError field={id} error={errors.get(id)} />
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity
        <fieldset className="form-row" key={index}>
          <legend className="field-label">{t('group.row', { label, number: index + 1 })}</legend>
          {fields
            .filter((inRow) => isShown(inRow, fields, row))
            .map((inRow) => (
              <FieldInput
                key={inRow.field}
                field={inRow}
                schema={limits?.items?.properties[inRow.field]}
                id={`${id}.${index}.${inRow.field}`}
                value={row[inRow.field]}
                required={limits?.items ? isRequired(limits.items, inRow.field) : false}
                errors={errors}
                upload={upload}
                onChange={(answer) =>
                  onChange(
                    rows.map((other, at) => (at === index ? { ...other, [inRow.field]: answer } : other)),
                  )
                }
              />
            ))}
          <p>
            <LinkButton
              onClick={() => {
                onChange(rows.filter((_, at) => at !== index));
                announce(t('group.removed', { number: index + 1 }));
                focusRow(Math.max(0, index - 1));
              }}
            >
              {t('group.remove', { number: index + 1 })}
              <span className="sr-only"> {label}</span>
            </LinkButton>
          </p>
        </fieldset>
      ))}
      {rows.length < (limits?.maxItems ?? 50) && (
        <p>
          <Button
            small
            onClick={() => {
              onChange([...rows, {}]);
              focusRow(rows.length);
            }}
          >
            {t(rows.length === 0 ? 'group.first' : 'group.more')}
            <span className="sr-only"> {label}</span>
          </Button>
        </p>
      )}
      <Readers field={id} readers={readers} />
    </fieldset>
  );
}
