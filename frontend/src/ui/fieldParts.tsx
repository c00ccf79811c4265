import { type ReactNode, useId } from 'react';
import { Icon } from './Icon';
import { useErrorText } from './useErrorText';
import { useUiTexts } from './useUiTexts';

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** Text or key of an error; keys of the "ui" texts are translated. */
  error?: string;
  optional?: boolean;
  /** Who will read what is written here: always said under a text box. */
  readers?: ReactNode;
}

/** Ids of hint, error and reader line, for `aria-describedby`. */
export function useFieldIds(id: string | undefined, name: string | undefined, texts: FieldTexts) {
  const made = useId();
  const field = id ?? name ?? made;
  const described = [
    texts.hint && `${field}-hint`,
    texts.error && `${field}-error`,
    texts.readers && `${field}-readers`,
  ].filter(Boolean);
  return { field, describedBy: described.length > 0 ? described.join(' ') : undefined };
}

export function OptionalMark() {
  const t = useUiTexts();
  return <span className="field-optional"> {t('optional')}</span>;
}

export function FieldHint({ field, hint }: { field: string; hint?: ReactNode }) {
  return hint ? (
    <span className="field-hint" id={`${field}-hint`}>
      {hint}
    </span>
  ) : null;
}

export function FieldError({ field, error }: { field: string; error?: string }) {
  const text = useErrorText();
  return error ? (
    <span className="field-error" id={`${field}-error`}>
      <Icon name="danger" small />
      <span>{text(error)}</span>
    </span>
  ) : null;
}

export function Readers({ field, readers }: { field?: string; readers?: ReactNode }) {
  const t = useUiTexts();
  return readers ? (
    <span className="readers" id={field && `${field}-readers`}>
      <Icon name="visibility" small />
      <span>
        {t('readers')} {readers}
      </span>
    </span>
  ) : null;
}
