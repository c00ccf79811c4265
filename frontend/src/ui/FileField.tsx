import { useRef } from 'react';
import { LinkButton } from './Button';
import { FieldError, FieldHint, type FieldTexts, OptionalMark, useFieldIds } from './fieldParts';
import { ACCEPTED } from './fileCheck';
import { Icon } from './Icon';
import { useUiTexts } from './useUiTexts';

interface FileFieldProps extends FieldTexts {
  name: string;
  file?: File;
  onChange: (file: File | undefined) => void;
  /** From 0 to 1 while it is on its way. */
  progress?: number;
}

/** A PDF or a picture. What was chosen can be taken out again. */
export function FileField({ name, file, onChange, progress, ...texts }: FileFieldProps) {
  const t = useUiTexts();
  const input = useRef<HTMLInputElement>(null);
  const hint = texts.hint ?? t('file.hint');
  const { field, describedBy } = useFieldIds(name, name, { ...texts, hint });
  const percent = Math.round((progress ?? 0) * 100);
  return (
    <div className="field field-file">
      <label className="field-label" htmlFor={field}>
        {texts.label}
        {texts.optional && <OptionalMark />}
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} error={texts.error} />
      <input
        ref={input}
        id={field}
        name={name}
        type="file"
        className="sr-only"
        accept={ACCEPTED}
        disabled={progress !== undefined}
        aria-describedby={describedBy}
        aria-invalid={texts.error ? true : undefined}
        onChange={(event) => onChange(event.target.files?.[0])}
      />
      <div className="file-face" aria-hidden="true">
        <label className="file-button" htmlFor={field}>
          <Icon name="drive-folder-upload" small />
          {t(file ? 'file.other' : 'file.choose')}
        </label>
        <span className="file-name">{file?.name ?? t('file.none')}</span>
      </div>
      {progress !== undefined && (
        <div className="progress" role="status">
          <p className="small">{t('file.progress', { percent })}</p>
          <progress value={percent} max={100} aria-label={t('file.progress', { percent })} />
        </div>
      )}
      {file && progress === undefined && (
        <p className="small">
          <LinkButton
            onClick={() => {
              if (input.current) input.current.value = '';
              onChange(undefined);
              input.current?.focus();
            }}
          >
            {t('file.remove')}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
