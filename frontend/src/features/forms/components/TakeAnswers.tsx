import { useState } from 'react';
import { saveFile } from '../../../api/saveFile';
import { useTexts } from '../../../i18n/useTexts';
import { LinkButton, Notice, ProblemNotice } from '../../../ui';
import { FieldError, FieldHint } from '../../../ui/fieldParts';
import { DOCX, type TakenDocument, useTakeAnswers, useTakeDocument } from '../api/useExchange';
import { partPath } from '../api/useForm';

interface TakeAnswersProps {
  caseId: string;
  formId: string;
  formKey: string;
  filler: string;
  /** Saves what is typed and gives the version it then has. */
  version: () => Promise<number>;
  onTaken: (unknown: string[]) => void;
}

/** Answers from a file that another documentation or a word processor wrote: nobody types them twice. */
export function TakeAnswers({ caseId, formId, formKey, filler, version, onTaken }: TakeAnswersProps) {
  const t = useTexts('forms');
  const [unreadable, setUnreadable] = useState(false);
  const take = useTakeAnswers(caseId, formId, () => onTaken([]));
  const document = useTakeDocument(caseId, formId, filler, ({ unknown }: TakenDocument) => onTaken(unknown));
  const error = take.error ?? document.error;

  async function read(file: File | undefined) {
    if (!file) return;
    setUnreadable(false);
    take.reset();
    document.reset();
    try {
      if (file.name.toLowerCase().endsWith('.json')) {
        const { form, part, answers } = JSON.parse(await file.text());
        if (typeof answers !== 'object' || answers === null) throw new SyntaxError('no answers');
        await take.mutateAsync({
          form: form ?? formKey,
          part: part ?? filler,
          answers,
          version: await version(),
        });
      } else {
        await document.mutateAsync({
          document: new Blob([file], { type: DOCX }),
          version: await version(),
        });
      }
    } catch (failed) {
      // What the server refused is told above the field.
      if (failed instanceof SyntaxError) setUnreadable(true);
    }
  }

  return (
    <section className="form-exchange stack" aria-labelledby="exchange">
      <h3 id="exchange">{t('exchange.title')}</h3>
      <p>
        {t('exchange.text')}{' '}
        <LinkButton
          onClick={() =>
            void version()
              .catch(() => undefined)
              .then(() => saveFile(`${partPath(caseId, formId, filler)}/document`, `${formKey}.docx`))
          }
        >
          {t('exchange.template')}
        </LinkButton>
      </p>
      {error && <ProblemNotice error={error} />}
      <div className="field">
        <label className="field-label" htmlFor="take-answers">
          {t('exchange.take')}
        </label>
        <FieldHint field="take-answers" hint={t('exchange.hint')} />
        <FieldError field="take-answers" error={unreadable ? t('exchange.unreadable') : undefined} />
        <input
          id="take-answers"
          type="file"
          className="control"
          accept={`${DOCX},.docx,application/json,.json`}
          disabled={take.isPending || document.isPending}
          aria-describedby="take-answers-hint"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </section>
  );
}

/** What of a document found no place, so that nobody believes it was taken over. */
export function NotTaken({ names }: { names: string[] }) {
  const t = useTexts('forms');
  return (
    <Notice tone="info" announce title={t('exchange.notTaken')}>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{t('exchange.notTakenText')}</p>
    </Notice>
  );
}
