import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { LinkButton, useProblemText } from '../../ui';
import {
  FieldError,
  FieldHint,
  type FieldTexts,
  OptionalMark,
  Readers,
  useFieldIds,
} from '../../ui/fieldParts';
import type { Upload } from './FieldInput';

interface FileInputProps extends FieldTexts {
  id: string;
  value: unknown;
  upload?: Upload;
  onChange: (value: unknown) => void;
}

/** Files of the case that belong to an answer: added here, taken out again here. */
export function FileInput({
  id,
  value,
  upload,
  onChange,
  label,
  hint,
  error,
  optional,
  readers,
}: FileInputProps) {
  const t = useTexts('forms');
  const problemText = useProblemText();
  const [names, setNames] = useState<Record<string, string>>({});
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const shownError = failed ?? error;
  const help = hint ?? t('file.hint');
  const { field, describedBy } = useFieldIds(id, id, { label, hint: help, error: shownError, readers });
  const ids = Array.isArray(value) ? (value as string[]) : [];

  async function add(file: File | undefined) {
    if (!file || !upload) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const kept = await upload(file);
      setNames((before) => ({ ...before, [kept.id]: kept.name }));
      onChange([...ids, kept.id]);
    } catch (problem) {
      setFailed(problemText(problem));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={field}>
        {label}
        {optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={help} />
      <FieldError field={field} error={shownError} />
      {ids.length > 0 && (
        <ul className="form-files">
          {ids.map((file, index) => (
            <li key={file}>
              {names[file] ?? t('file.nth', { number: index + 1 })}{' '}
              <LinkButton onClick={() => onChange(ids.filter((other) => other !== file))}>
                {t('file.remove')}
                <span className="sr-only"> {names[file] ?? index + 1}</span>
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        type="file"
        className="control"
        accept="application/pdf,image/jpeg,image/png"
        disabled={!upload || busy}
        aria-describedby={describedBy}
        aria-invalid={shownError ? true : undefined}
        onChange={(event) => {
          void add(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Readers field={field} readers={readers} />
    </div>
  );
}
