import { useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, TextField, toast } from '../../../ui';
import { type CaseDocuments, useAddDocument } from '../api/useDocuments';

const LARGEST = 20 * 1024 * 1024;

/** A paper for the case: what it is called, who may read it, the file. */
export function AddDocument({
  caseId,
  audiences,
}: {
  caseId: string;
  audiences: CaseDocuments['audiences'];
}) {
  const t = useTexts('documents');
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<CaseDocuments['audiences'][number]>(
    audiences.includes('PROVIDERS') ? 'PROVIDERS' : (audiences[0] ?? 'EVERYONE'),
  );
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = useAddDocument(caseId, () => {
    toast(t('add.done'));
    setTitle('');
    setFile(undefined);
    setTried(false);
    if (input.current) input.current.value = '';
  });
  const tooLarge = file !== undefined && file.size > LARGEST;
  const fileError = tooLarge ? t('add.tooLarge') : tried && !file ? t('add.fileNeeded') : undefined;

  return (
    <section className="section reading stack" aria-labelledby="add-document">
      <h2 id="add-document">{t('add.title')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (title.trim() && file && !tooLarge) add.mutate({ title: title.trim(), audience, file });
        }}
      >
        {add.error && <ProblemNotice error={add.error} />}
        <TextField
          name="title"
          label={t('add.name')}
          hint={t('add.nameHint')}
          value={title}
          maxLength={120}
          error={tried && !title.trim() ? t('add.nameNeeded') : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Select
          name="audience"
          label={t('add.readers')}
          value={audience}
          onChange={(event) => setAudience(event.target.value as typeof audience)}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
        <div className="field">
          <label className="field-label" htmlFor="document-file">
            {t('add.file')}
          </label>
          <p className="muted" id="document-hint">
            {t('add.fileHint')}
          </p>
          {fileError && (
            <p className="field-error" id="document-error">
              {fileError}
            </p>
          )}
          <input
            ref={input}
            id="document-file"
            type="file"
            className="control"
            accept="application/pdf,image/jpeg,image/png"
            aria-describedby={`document-hint${fileError ? ' document-error' : ''}`}
            aria-invalid={fileError ? true : undefined}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        </div>
        <div>
          <Button type="submit" kind="primary" busy={add.isPending}>
            {t('add.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
