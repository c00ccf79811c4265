import { useRef, useState } from 'react';
import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form';
import { IconButton } from './Button';
import { FieldError, FieldHint, type FieldTexts, OptionalMark, Readers, useFieldIds } from './fieldParts';
import { formatDate, parseGermanDate } from './format';
import { useUiTexts } from './useUiTexts';

interface DateInputProps extends FieldTexts {
  name: string;
  id?: string;
  /** ISO day, or what was typed as long as it is no date. */
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  min?: string;
  max?: string;
}

/** The value that what was typed stands for. */
const meant = (typed: string) => parseGermanDate(typed) ?? typed.trim();

const shown = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value);

/** A day: typed as 20.11.2026, or taken from the calendar of the device. */
export function DateInput(props: DateInputProps) {
  const { label, hint, error, optional, readers, name, value, onChange, onBlur, min, max } = props;
  const t = useUiTexts();
  const help = hint ?? t('date.hint');
  const { field, describedBy } = useFieldIds(props.id, name, { label, hint: help, error, readers });
  const [typed, setTyped] = useState<string>();
  const calendar = useRef<HTMLInputElement>(null);

  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={help} />
      <FieldError field={field} error={error} />
      <span className="field-with-button">
        <input
          id={field}
          name={name}
          className="control control-short"
          inputMode="text"
          autoComplete="off"
          // Sending leaves no field: what was typed is gone once another value is set.
          value={typed !== undefined && meant(typed) === value ? typed : shown(value)}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(meant(event.target.value));
          }}
          onBlur={() => {
            setTyped(undefined);
            onBlur?.();
          }}
        />
        <IconButton
          icon="calendar-today"
          label={t('date.open')}
          onClick={() => calendar.current?.showPicker()}
        />
        <input
          ref={calendar}
          type="date"
          className="date-native"
          tabIndex={-1}
          aria-hidden="true"
          min={min}
          max={max}
          value={/^\d{4}-/.test(value) ? value : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
      <Readers field={field} readers={readers} />
    </div>
  );
}

interface DateFieldProps<V extends FieldValues> extends FieldTexts {
  control: Control<V>;
  name: FieldPath<V>;
  min?: string;
  max?: string;
}

/** `DateInput` inside a form of react-hook-form. */
export function DateField<V extends FieldValues>({ control, name, ...rest }: DateFieldProps<V>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateInput
          {...rest}
          name={name}
          value={(field.value as string | undefined) ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
          error={rest.error ?? fieldState.error?.message}
        />
      )}
    />
  );
}
