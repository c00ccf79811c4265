import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { TextField } from '../../../ui';

interface NumberBoxProps {
  id: string;
  label: string;
  hint?: string;
  unit?: string;
  error?: string;
  disabled?: boolean;
  /** Amounts of money: typed in euros, kept in cents. */
  cents?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
}

const shown = (value: number | null, cents: boolean) =>
  value === null ? '' : cents ? (value / 100).toFixed(2).replace('.', ',') : String(value);

function parse(text: string, cents: boolean): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (cents) {
    return /^\d{1,6}([.,]\d{1,2})?$/.test(trimmed)
      ? Math.round(Number(trimmed.replace(',', '.')) * 100)
      : undefined;
  }
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** A whole number or an amount; what is no number stays in the box and is said, but is not saved. */
export function NumberBox({ value, onChange, cents = false, error, ...field }: NumberBoxProps) {
  const t = useTexts('programmes');
  const [typed, setTyped] = useState<string>();
  const wrong = typed !== undefined && parse(typed, cents) === undefined;
  return (
    <TextField
      {...field}
      name={field.id}
      short
      inputMode={cents ? 'decimal' : 'numeric'}
      autoComplete="off"
      error={wrong ? t(cents ? 'value.noAmount' : 'value.noNumber') : error}
      value={typed ?? shown(value, cents)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const number = parse(text, cents);
        if (number !== undefined && number !== value) onChange(number);
      }}
      onBlur={() => {
        if (!wrong) setTyped(undefined);
      }}
    />
  );
}
