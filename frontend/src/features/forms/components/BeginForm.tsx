import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, toast } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import { type CaseForms, useBeginForm } from '../api/useForms';

/** Begins one of the office's forms in the case; its fillers get it into their lists. */
export function BeginForm({ caseId, offered }: { caseId: string; offered: CaseForms['offered'] }) {
  const t = useTexts('forms');
  const navigate = useNavigate();
  const [versionId, setVersionId] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useBeginForm(caseId, (id) => {
    toast(t('begin.done'));
    void navigate(paths.case(caseId, `formulare/${id}`));
  });
  return (
    <section className="section reading stack" aria-labelledby="begin-form">
      <h3 className="h2" id="begin-form">
        {t('begin.title')}
      </h3>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (versionId) begin.mutate({ versionId, dueOn: dueOn || undefined });
        }}
      >
        {begin.error && <ProblemNotice error={begin.error} />}
        <Select
          name="versionId"
          label={t('begin.form')}
          empty={t('choose')}
          value={versionId}
          error={tried && !versionId ? t('wrong.enum') : undefined}
          options={offered.map((form) => ({ value: form.versionId, label: form.title }))}
          onChange={(event) => setVersionId(event.target.value)}
        />
        <DateInput name="dueOn" label={t('begin.dueOn')} optional value={dueOn} onChange={setDueOn} />
        <div className="form-actions">
          <Button type="submit" busy={begin.isPending}>
            {t('begin.button')}
          </Button>
        </div>
      </form>
    </section>
  );
}
