import { useState } from 'react';
import { FieldError, FieldHint, type FieldTexts, OptionalMark, useFieldIds } from './fieldParts';
import { useUiTexts } from './useUiTexts';

interface DurationFieldProps extends FieldTexts {
  name: string;
  /** Whole minutes. */
  value: number | undefined;
  onChange: (minutes: number | undefined) => void;
}

/** Hours and minutes in two boxes; gives whole minutes. */
export function DurationField(props: DurationFieldProps) {
  const { label, hint, error, optional, name, value, onChange } = props;
  const t = useUiTexts();
  const { field, describedBy } = useFieldIds(undefined, name, { label, hint, error });
  const [hours, setHours] = useState(value === undefined ? '' : String(Math.floor(value / 60)));
  const [minutes, setMinutes] = useState(value === undefined ? '' : String(value % 60));

  function change(nextHours: string, nextMinutes: string) {
    setHours(nextHours);
    setMinutes(nextMinutes);
    const isNumber = /^\d*$/.test(nextHours) && /^\d*$/.test(nextMinutes);
    const isEmpty = nextHours === '' && nextMinutes === '';
    onChange(isNumber && !isEmpty ? Number(nextHours) * 60 + Number(nextMinutes) : undefined);
  }

  return (
    <fieldset className="field" aria-describedby={describedBy}>
      <legend className="field-label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      <span className="row">
        <label className="field-with-unit">
          <span className="sr-only">{t('duration.hours')}</span>
          <input
            id={field}
            className="control"
            inputMode="numeric"
            size={3}
            value={hours}
            aria-invalid={error ? true : undefined}
            onChange={(event) => change(event.target.value, minutes)}
          />
          <span className="field-unit" aria-hidden="true">
            {t('duration.hoursShort')}
          </span>
        </label>
        <label className="field-with-unit">
          <span className="sr-only">{t('duration.minutes')}</span>
          <input
            className="control"
            inputMode="numeric"
            size={3}
            value={minutes}
            aria-invalid={error ? true : undefined}
            onChange={(event) => change(hours, event.target.value)}
          />
          <span className="field-unit" aria-hidden="true">
            {t('duration.minutesShort')}
          </span>
        </label>
      </span>
    </fieldset>
  );
}
