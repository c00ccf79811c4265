import { useState } from 'react';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, Waiting } from '../../../ui';
import { LetterPreview } from '../../decisions/components/LetterPreview';
import { type Occasion, previewPath, type Template, useSampleLetter } from '../api/useTemplates';

interface PreviewBoxProps {
  template: Template;
  /** Something is typed that the letter does not show yet. */
  changed: boolean;
  occasions: Occasion[];
  /** Saves what is still open. @throws why it was not */
  beforehand: () => Promise<unknown>;
}

/** The letter with an invented case, on the page and as PDF. */
export function PreviewBox({ template, changed, occasions, beforehand }: PreviewBoxProps) {
  const t = useTexts('templates');
  const kinds = useTexts('decisions');
  const [kind, setKind] = useState<Occasion>('GRANT');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const letter = useSampleLetter(template, kind);
  async function saved(then: () => Promise<void> | void) {
    setBusy(true);
    setError(undefined);
    try {
      await beforehand();
      await then();
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
      {(error ?? letter.error) ? <ProblemNotice error={error ?? letter.error} /> : null}
      <div className="row">
        {changed && (
          <Button busy={busy} onClick={() => void saved(() => undefined)}>
            {t('preview.renew')}
          </Button>
        )}
        <Button
          icon="download"
          busy={busy}
          onClick={() => void saved(() => saveFile(previewPath(template.id, kind), 'Vorschau.pdf'))}
        >
          {t('preview.show')}
        </Button>
      </div>
      {changed && <p className="small">{t('preview.older')}</p>}
      {letter.data ? (
        <LetterPreview letter={letter.data} label={t('preview.title')} />
      ) : (
        !letter.error && <Waiting />
      )}
    </section>
  );
}
