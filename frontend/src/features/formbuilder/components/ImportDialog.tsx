import { useState } from 'react';
import type { FormDefinition } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, useProblemText } from '../../../ui';
import { checkDefinition } from '../api/check';
import type { Finding } from '../api/types';
import { readJson } from '../model/importFile';

interface Props {
  open: boolean;
  onClose: () => void;
  /** What happens then, and the button that says so. */
  consequence: string;
  confirm: string;
  onDefinition: (definition: FormDefinition) => void;
}

const MOST_BYTES = 1_000_000;

/** A form from a JSON file: taken as it is, or refused with every place that is wrong. */
export function ImportDialog({ open, onClose, consequence, confirm, onDefinition }: Props) {
  const t = useTexts('formbuilder');
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<File>();
  const [refused, setRefused] = useState<string>();
  const [findings, setFindings] = useState<Finding[]>([]);

  const forget = () => {
    setRefused(undefined);
    setFindings([]);
  };

  async function take() {
    forget();
    if (!file) return setRefused(t('import.none'));
    if (file.size > MOST_BYTES) return setRefused(t('import.tooLarge'));
    const read = readJson(await file.text());
    if (!('content' in read)) return setRefused(t('import.noJson', { ...read }));
    setBusy(true);
    try {
      const found = await checkDefinition(read.content);
      setFindings(found);
      if (found.length === 0) onDefinition(read.content as FormDefinition);
    } catch (error) {
      setRefused(problemText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog open={open} onClose={onClose} title={t('import.title')} wide>
      <div className="stack">
        <p>{consequence}</p>
        <div className="field">
          <label className="field-label" htmlFor="formular-datei">
            {t('import.file')}
          </label>
          <input
            id="formular-datei"
            type="file"
            className="control"
            accept="application/json,.json"
            onChange={({ target }) => {
              forget();
              setFile(target.files?.[0]);
            }}
          />
        </div>
        <div role="alert">
          {refused && <p className="field-error">{refused}</p>}
          {findings.length > 0 && (
            <div className="error-summary">
              <h3 className="h4">{t('import.refused', { count: findings.length })}</h3>
              <ul>
                {findings.map(({ pointer, detail }) => (
                  <li key={pointer + detail}>
                    <code>{pointer || '/'}</code>: {detail}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
      <div className="dialog-actions">
        <Button kind="primary" busy={busy} onClick={() => void take()}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
