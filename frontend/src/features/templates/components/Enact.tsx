import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Problem } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ConfirmDanger, ProblemNotice, toast, today } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import { type Template, useDiscardTemplate, useEnactTemplate } from '../api/useTemplates';

interface EnactProps {
  template: Template;
  /** Saves what is typed; answers with the version that holds it. @throws why it was not */
  beforehand: () => Promise<Template>;
}

/** From which day the words hold; after that only a new version changes them. */
export function Enact({ template, beforehand }: EnactProps) {
  const t = useTexts('templates');
  const navigate = useNavigate();
  const [from, setFrom] = useState(today());
  const [discarding, setDiscarding] = useState(false);
  const [unsaved, setUnsaved] = useState<unknown>();
  const enact = useEnactTemplate(template, () => toast(t('enact.done')));
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(from);
  const dayError =
    enact.error instanceof Problem
      ? enact.error.fields.find(({ pointer }) => pointer === '/from')?.detail
      : undefined;
  const discard = useDiscardTemplate(template, () => void navigate('/verwaltung/bescheidvorlagen'));
  return (
    <section className="box box-yours stack" aria-labelledby="enact">
      <h2 id="enact" className="h3">
        {t('enact.title')}
      </h2>
      <p className="small">{t('enact.text')}</p>
      <DateInput
        label={t('enact.from')}
        name="from"
        value={from}
        min={today()}
        error={isDay ? dayError : 'errors.date'}
        onChange={(day) => {
          enact.reset();
          setFrom(day);
        }}
      />
      {Boolean(unsaved) && <ProblemNotice error={unsaved} />}
      {enact.error && !dayError && <ProblemNotice error={enact.error} />}
      <div className="row">
        <Button
          kind="primary"
          busy={enact.isPending}
          onClick={() => {
            if (!isDay) return;
            setUnsaved(undefined);
            void beforehand().then(({ version }) => enact.mutate({ from, version }), setUnsaved);
          }}
        >
          {t('enact.now')}
        </Button>
        <Button kind="tertiary" onClick={() => setDiscarding(true)}>
          {t('discard.now')}
        </Button>
      </div>
      <ConfirmDanger
        open={discarding}
        onClose={() => setDiscarding(false)}
        title={t('discard.title')}
        consequence={t('discard.consequence')}
        confirm={t('discard.now')}
        busy={discard.isPending}
        onConfirm={() => discard.mutate(null)}
      >
        {discard.error && <ProblemNotice error={discard.error} />}
      </ConfirmDanger>
    </section>
  );
}
