import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, TextField, toast } from '../../../ui';
import { FileField } from '../../../ui/FileField';
import { fileFault } from '../../../ui/fileCheck';
import type { CasePapers, PaperAudience } from '../../cases/api/useCasePapers';
import { useUploadPaper } from '../../cases/api/useUploadPaper';

const SMALL_CIRCLES: PaperAudience[] = ['PROVIDERS', 'HEALTH'];

/** A paper for the case: what it is called, who may read it, the file. */
export function AddDocument({ caseId, audiences }: Pick<CasePapers, 'audiences'> & { caseId: string }) {
  const t = useTexts('documents');
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState<PaperAudience>(
    // What somebody confides goes to few, until they choose otherwise: papers often say something about health.
    SMALL_CIRCLES.find((circle) => audiences.includes(circle)) ?? audiences[0] ?? 'EVERYONE',
  );
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  const [toFocus, setToFocus] = useState(0);
  const form = useRef<HTMLFormElement>(null);
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

  // What is missing may stand above what one sees: the first field that is not right yet takes the focus.
  useEffect(() => {
    if (toFocus > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [toFocus]);

  async function choose(chosen: File | undefined) {
    setFile(chosen);
    setFault(chosen && (await fileFault(chosen)));
  }

  return (
    <section className="section reading stack" aria-labelledby="add-document">
      <h2 id="add-document">{t('add.title')}</h2>
      <form
        ref={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (title.trim() && file && !fault) add.mutate({ title: title.trim(), audience, file });
          else setToFocus((before) => before + 1);
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
