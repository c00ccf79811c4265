import type { ComponentProps, ReactNode } from 'react';
import { FieldError, FieldHint, type FieldTexts, OptionalMark, Readers, useFieldIds } from './fieldParts';

interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'children'> {
  /** Said after the box, for example "Stunden". */
  unit?: ReactNode;
  short?: boolean;
}

export function TextField({ label, hint, error, optional, readers, unit, short, ...input }: TextFieldProps) {
  const texts = { label, hint, error, optional, readers };
  const { field, describedBy } = useFieldIds(input.id, input.name, texts);
  const control = (
    <input
      type="text"
      {...input}
      id={field}
      className={`control${short ? ' control-short' : ''}`}
      aria-describedby={describedBy}
      aria-invalid={error ? true : undefined}
    />
  );
  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      {unit ? (
        <span className="field-with-unit">
          {control}
          <span className="field-unit">{unit}</span>
        </span>
      ) : (
        control
      )}
      <Readers field={field} readers={readers} />
    </div>
  );
}

type TextAreaProps = FieldTexts & Omit<ComponentProps<'textarea'>, 'children'>;

export function TextArea({ label, hint, error, optional, readers, ...area }: TextAreaProps) {
  const texts = { label, hint, error, optional, readers };
  const { field, describedBy } = useFieldIds(area.id, area.name, texts);
  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      <textarea
        rows={4}
        {...area}
        id={field}
        className="control"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
      <Readers field={field} readers={readers} />
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

type SelectProps = FieldTexts &
  Omit<ComponentProps<'select'>, 'children'> & {
    options: Option[];
    /** First line, without a value. */
    empty?: string;
  };

export function Select({ label, hint, error, optional, readers, options, empty, ...select }: SelectProps) {
  const texts = { label, hint, error, optional, readers };
  const { field, describedBy } = useFieldIds(select.id, select.name, texts);
  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      <select
        {...select}
        id={field}
        className="control"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Readers field={field} readers={readers} />
    </div>
  );
}
