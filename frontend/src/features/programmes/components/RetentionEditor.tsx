import { useTexts } from '../../../i18n/useTexts';
import { TextField } from '../../../ui';
import { FieldError, FieldHint } from '../../../ui/fieldParts';
import type { Value } from '../api/types';
import { FILE_KINDS } from '../fields';
import { NumberBox } from './NumberBox';

export interface Retention {
  kind: string;
  years: number | null;
  basis: string | null;
}

interface RetentionEditorProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  value: Retention[];
  onChange: (value: Value) => void;
}

/** Kinds of files that are kept for another time than the usual one. */
export function RetentionEditor({ id, label, hint, error, value, onChange }: RetentionEditorProps) {
  const t = useTexts('programmes');
  const change = (kind: string, years: number | null, basis: string | null) => {
    const others = value.filter((one) => one.kind !== kind);
    onChange((years === null && !basis ? others : [...others, { kind, years, basis }]) as unknown as Value);
  };
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend className="group-label">{label}</legend>
      <FieldHint field={id} hint={hint} />
      <FieldError field={id} error={error} />
      {FILE_KINDS.map((kind) => {
        const own = value.find((one) => one.kind === kind);
        const name = t(`options.fileKind.${kind}`);
        return (
          <div className="row rule-retention" key={kind}>
            <NumberBox
              id={`${id}-${kind}`}
              label={name}
              unit={t('units.years')}
              value={own?.years ?? null}
              onChange={(years) => change(kind, years, own?.basis ?? null)}
            />
            <TextField
              id={`${id}-${kind}-basis`}
              label={t('retention.basis', { kind: name })}
              autoComplete="off"
              value={own?.basis ?? ''}
              onChange={(event) => change(kind, own?.years ?? null, event.target.value || null)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
