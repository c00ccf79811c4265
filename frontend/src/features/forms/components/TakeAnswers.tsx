import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice } from '../../../ui';
import { FieldError, FieldHint } from '../../../ui/fieldParts';
import { useTakeAnswers } from '../api/useExchange';

interface TakeAnswersProps {
  caseId: string;
  formId: string;
  formKey: string;
  filler: string;
  /** Saves what is typed and gives the version it then has. */
  version: () => Promise<number>;
  onTaken: () => void;
}

/** Answers from a file that another documentation wrote: nobody types them twice. */
export function TakeAnswers({ caseId, formId, formKey, filler, version, onTaken }: TakeAnswersProps) {
  const t = useTexts('forms');
  const [unreadable, setUnreadable] = useState(false);
  const take = useTakeAnswers(caseId, formId, onTaken);

  async function read(file: File | undefined) {
    if (!file) return;
    setUnreadable(false);
    try {
      const { form, part, answers } = JSON.parse(await file.text());
      if (typeof answers !== 'object' || answers === null) throw new Error('no answers');
      await take.mutateAsync({
        form: form ?? formKey,
        part: part ?? filler,
        answers,
        version: await version(),
      });
    } catch (error) {
      if (error instanceof SyntaxError || (error as Error).message === 'no answers') setUnreadable(true);
    }
  }

  return (
    <div className="field">
      {take.error && <ProblemNotice error={take.error} />}
      <label className="field-label" htmlFor="take-answers">
        {t('exchange.take')}
      </label>
      <FieldHint field="take-answers" hint={t('exchange.hint')} />
      <FieldError field="take-answers" error={unreadable ? t('exchange.unreadable') : undefined} />
      <input
        id="take-answers"
        type="file"
        className="control"
        accept="application/json,.json"
        disabled={take.isPending}
        aria-describedby="take-answers-hint"
        onChange={(event) => {
          void read(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
