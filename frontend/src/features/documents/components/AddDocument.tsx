import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, TextField, toast } from '../../../ui';
import { FileField } from '../../../ui/FileField';
import { fileFault } from '../../../ui/fileCheck';
import type { CasePapers, PaperAudience } from '../../cases/api/useCasePapers';
import { useUploadPaper } from '../../cases/api/useUploadPaper';

/** A paper for the case: what it is called, who may read it, the file. */
export function AddDocument({ caseId, audiences }: Pick<CasePapers, 'audiences'> & { caseId: string }) {
  const t = useTexts('documents');
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<PaperAudience>(
    audiences.includes('PROVIDERS') ? 'PROVIDERS' : (audiences[0] ?? 'EVERYONE'),
  );
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<string>();
  // The browser's own field is emptied by making it anew.
  const [sent, setSent] = useState(0);
  const add = useUploadPaper(caseId, () => {
    toast(t('add.done'));
    setTitle('');
    setFile(undefined);
    setTried(false);
    setSent((before) => before + 1);
  });

  async function choose(chosen: File | undefined) {
    setFile(chosen);
    setFault(chosen && (await fileFault(chosen)));
  }

  return (
    <section className="section reading stack" aria-labelledby="add-document">
      <h2 id="add-document">{t('add.title')}</h2>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (title.trim() && file && !fault) add.mutate({ title: title.trim(), audience, file });
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
          onChange={(event) => setAudience(event.target.value as PaperAudience)}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
        />
        <FileField
          key={sent}
          name="document-file"
          label={t('add.file')}
          error={fault ?? (tried && !file ? t('add.fileNeeded') : undefined)}
          file={file}
          progress={add.progress}
          onChange={(chosen) => void choose(chosen)}
        />
        <div>
          <Button type="submit" kind="primary" busy={add.isPending}>
            {t('add.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
