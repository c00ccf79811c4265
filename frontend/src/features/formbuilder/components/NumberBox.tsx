import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { TextField } from '../../../ui';
import { useFault } from './faults';
import { useEditor } from './useEditing';

interface Props {
  box: string;
  label: string;
  value: number | undefined;
  /** Undefined when the box was emptied, if it may be. */
  onValue: (value: number | undefined, typing: string) => void;
  optional?: boolean;
  /** Typed in euros, kept in cents. */
  money?: boolean;
  decimals?: boolean;
  unit?: string;
}

/** A limit, typed as people write numbers: 1.000,50. */
export function NumberBox({ box, label, value, onValue, optional, money, decimals, unit }: Props) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  const fault = useFault(box);
  const [typed, setTyped] = useState<string>();
  const factor = money ? 100 : 1;
  const shown = value === undefined ? '' : String(value / factor).replace('.', ',');
  const wrong = typed !== undefined && read(typed) === 'wrong';

  function read(text: string): number | undefined | 'wrong' {
    const bare = text.replaceAll('.', '').replace(',', '.').trim();
    if (bare === '') return optional ? undefined : 'wrong';
    const number = Math.round(Number(bare) * factor * 1e6) / 1e6;
    if (!Number.isFinite(number) || (!decimals && !Number.isInteger(number))) return 'wrong';
    return number;
  }

  return (
    <TextField
      id={`box-${box}`}
      label={label}
      short
      inputMode="decimal"
      autoComplete="off"
      unit={unit}
      optional={optional}
      readOnly={readOnly}
      value={typed ?? shown}
      error={wrong ? t('rule.noNumber') : fault}
      onChange={(event) => {
        setTyped(event.target.value);
        const number = read(event.target.value);
        if (number !== 'wrong') onValue(number, box);
      }}
      onBlur={() => {
        setTyped(undefined);
        run({ do: 'pause' });
      }}
    />
  );
}
