import { useState } from 'react';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select } from '../../../ui';
import { type Occasion, previewPath } from '../api/useTemplates';

interface PreviewBoxProps {
  id: string;
  occasions: Occasion[];
  /** Saves what is still open; false if it was refused. */
  beforehand: () => Promise<boolean>;
}

/** The letter as PDF, with an invented case. */
export function PreviewBox({ id, occasions, beforehand }: PreviewBoxProps) {
  const t = useTexts('templates');
  const kinds = useTexts('decisions');
  const [kind, setKind] = useState<Occasion>('GRANT');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  async function show() {
    setBusy(true);
    setError(undefined);
    try {
      if (await beforehand()) await saveFile(previewPath(id, kind), 'Vorschau.pdf');
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }
  return (
    <section className="box stack" aria-labelledby="template-preview">
      <h2 id="template-preview" className="h3">
        {t('preview.title')}
      </h2>
      <p className="small muted">{t('preview.text')}</p>
      <Select
        name="preview-kind"
        label={t('preview.kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as Occasion)}
        options={occasions.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <div>
        <Button icon="download" busy={busy} onClick={() => void show()}>
          {t('preview.show')}
        </Button>
      </div>
    </section>
  );
}
