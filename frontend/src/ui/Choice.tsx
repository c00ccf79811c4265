import type { ComponentProps, ReactNode } from 'react';
import { FieldError, FieldHint, type FieldTexts, OptionalMark, Readers, useFieldIds } from './fieldParts';

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  /** A second, quieter line. */
  note?: ReactNode;
  disabled?: boolean;
}

interface ChoiceGroupProps extends FieldTexts, Omit<ComponentProps<'input'>, 'children' | 'type'> {
  options: ChoiceOption[];
  /** One of several (`radio`) or several (`checkbox`). */
  type?: 'radio' | 'checkbox';
  /** Smallest width of a card, for cards side by side: "10rem". */
  cardWidth?: string;
}

/**
 * Big choices to tap. With react-hook-form spread `register(name)` into it; without a form give
 * `name`, `value` and `onChange`.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, hint, error, optional, readers, options, type = 'radio', cardWidth, id, ...rest } = props;
  const { value, ...input } = rest;
  const { field, describedBy } = useFieldIds(id, input.name, { label, hint, error, optional, readers });
  const chosen = value === undefined ? undefined : String(value).split(',');
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy}
      style={cardWidth ? ({ '--choice': cardWidth } as React.CSSProperties) : undefined}
    >
      <legend className="group-label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={error} />
      <div className="choices">
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              {...input}
              type={type}
              id={index === 0 ? field : `${field}-${option.value}`}
              value={option.value}
              checked={chosen ? chosen.includes(option.value) : undefined}
              disabled={option.disabled || input.disabled}
              aria-invalid={error ? true : undefined}
            />
            <span className="choice-face">
              <span className={`choice-dot${type === 'checkbox' ? ' choice-dot-square' : ''}`} />
              <span className="choice-text">
                <span>{option.label}</span>
                {option.note && <small>{option.note}</small>}
              </span>
            </span>
          </label>
        ))}
      </div>
      <Readers field={field} readers={readers} />
    </fieldset>
  );
}

type CheckboxProps = FieldTexts & Omit<ComponentProps<'input'>, 'children' | 'type'>;

export function Checkbox({ label, hint, error, optional, readers, ...input }: CheckboxProps) {
  const texts = { label, hint, error, optional, readers };
  const { field, describedBy } = useFieldIds(input.id, input.name, texts);
  return (
    <div className="field">
      <FieldError field={field} error={error} />
      <label className="checkbox">
        <input
          {...input}
          type="checkbox"
          id={field}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
        <span>
          {label}
          {optional && <OptionalMark />}
        </span>
      </label>
      <FieldHint field={field} hint={hint} />
      <Readers field={field} readers={readers} />
    </div>
  );
}
