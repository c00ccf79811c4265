import '../forms.css';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { saveFile } from '../../../api/saveFile';
import { paths } from '../../../app/paths';
import type { FormSection, FormStep } from '../../../forms/definition/types';
import { AnswerList } from '../../../forms/filling/AnswerList';
import { fieldsOf, type Typed } from '../../../forms/filling/answers';
import { useReaders } from '../../../forms/filling/useReaders';
import { useWords } from '../../../forms/filling/useWords';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  ButtonLink,
  formatDate,
  Link,
  LinkButton,
  ProblemNotice,
  Readers,
  toast,
  Waiting,
} from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { useTheCase } from '../../cases/useTheCase';
import { type SeenForm, type SeenPart, useForm, useReopenPart, useWithdrawForm } from '../api/useForm';
import { Comparison } from '../components/Comparison';
import { PartList } from '../components/PartList';
import { ReasonDialog } from '../components/ReasonDialog';

/** One form of a case to read: how far everybody is, and what the reader may see of the answers. */
export function FormPage() {
  const overview = useTheCase();
  const { formId = '' } = useParams();
  const form = useForm(overview.id, formId);
  if (form.error) return <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />;
  return form.data ? <Body overview={overview} form={form.data} /> : <Waiting />;
}

function Body({ overview, form }: { overview: CaseOverview; form: SeenForm }) {
  const t = useTexts('forms');
  const words = useWords();
  const steps = form.steps as FormStep[];
  const answers = Object.assign({}, ...form.parts.map((part) => part.answers ?? {})) as Typed;
  return (
    <div className="stack stack-wide">
      <p>
        <Link to={paths.case(overview.id, 'formulare')}>{t('allForms')}</Link>
      </p>
      <h2>{words(form.title)}</h2>
      {form.intro && <p className="reading">{words(form.intro)}</p>}
      <p className="muted">
        {form.dueOn && <>{t('dueOn', { date: formatDate(form.dueOn) })} · </>}
        {form.neededForGrant && t('neededForGrant')}
      </p>
      <p>
        <Button
          small
          icon="download"
          onClick={() => void saveFile(`/api/cases/${overview.id}/forms/${form.id}/pdf`, `${form.key}.pdf`)}
        >
          {t('pdf')}
        </Button>
      </p>
      <section aria-labelledby="who-does-what">
        <h3 id="who-does-what">{t('whoDoesWhat')}</h3>
        <PartList overview={overview} formId={form.id} parts={form.parts} />
      </section>
      <Comparison fields={fieldsOf(steps.flatMap(({ sections }) => sections))} answers={answers} />
      {form.parts.map((part) => (
        <Part key={part.filler} overview={overview} form={form} part={part} />
      ))}
      <Withdraw overview={overview} form={form} />
    </div>
  );
}

function Part({ overview, form, part }: { overview: CaseOverview; form: SeenForm; part: SeenPart }) {
  const t = useTexts('forms');
  const sections = (form.steps as { sections: FormSection[] }[])
    .flatMap((step) => step.sections)
    .filter(({ filledBy }) => filledBy === part.filler);
  if (sections.length === 0) return null;
  const address = paths.case(overview.id, `formulare/${form.id}/${part.filler}`);
  return (
    <section className="stack" aria-labelledby={`part-${part.filler}`}>
      <h3 className="h2" id={`part-${part.filler}`}>
        {part.mine ? t('mine') : t(`fillers.${part.filler}`)}
      </h3>
      {part.actions.includes('FILL') && (
        <p>
          <ButtonLink kind="primary" to={address}>
            {t(part.state === 'EMPTY' ? 'fill' : 'continue')}
          </ButtonLink>
        </p>
      )}
      {part.recordable && part.state !== 'CONFIRMED' && (
        <p>
          <Link to={`${address}?fuer=andere`}>{t('part.record')}</Link>
        </p>
      )}
      {sections.map((section) => (
        <Section key={section.key} section={section} answers={(part.answers ?? {}) as Typed} />
      ))}
      {part.filler === 'IFD' && part.answers && (
        <p className="row">
          <LinkButton
            onClick={() =>
              void saveFile(
                `/api/cases/${overview.id}/forms/${form.id}/parts/${part.filler}/exchange`,
                `${form.key}.json`,
              )
            }
          >
            {t('exchange.give')}
          </LinkButton>
          <LinkButton
            onClick={() =>
              void saveFile(
                `/api/cases/${overview.id}/forms/${form.id}/parts/${part.filler}/document`,
                `${form.key}.docx`,
              )
            }
          >
            {t('exchange.giveDocument')}
          </LinkButton>
        </p>
      )}
      {part.actions.includes('REOPEN') && <Reopen overview={overview} form={form} part={part} />}
    </section>
  );
}

function Section({ section, answers }: { section: FormSection; answers: Typed }) {
  const words = useWords();
  const readers = useReaders();
  return (
    <div className="stack">
      <h4>{words(section.title)}</h4>
      <AnswerList fields={section.fields} answers={answers} />
      <Readers readers={readers(section)} />
    </div>
  );
}

function Reopen({ overview, form, part }: { overview: CaseOverview; form: SeenForm; part: SeenPart }) {
  const t = useTexts('forms');
  const [asking, setAsking] = useState(false);
  const reopen = useReopenPart(overview.id, form.id, () => {
    toast(t('part.reopenDone'));
    setAsking(false);
  });
  return (
    <p>
      <LinkButton onClick={() => setAsking(true)}>{t('part.reopen')}</LinkButton>
      {asking && (
        <ReasonDialog
          title={t('part.reopenTitle')}
          label={t('part.reopenReason')}
          readers={t('part.reopenReaders')}
          send={t('part.reopen')}
          busy={reopen.isPending}
          error={reopen.error}
          onClose={() => setAsking(false)}
          onSend={(reason) => reopen.mutate({ filler: part.filler, version: part.version, reason })}
        />
      )}
    </p>
  );
}

function Withdraw({ overview, form }: { overview: CaseOverview; form: SeenForm }) {
  const t = useTexts('forms');
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdrawForm(overview.id, form.id, () => {
    toast(t('withdraw.done'));
    void navigate(paths.case(overview.id, 'formulare'));
  });
  if (!form.actions.includes('WITHDRAW')) return null;
  return (
    <p>
      <LinkButton onClick={() => setAsking(true)}>{t('withdraw.button')}</LinkButton>
      {asking && (
        <ReasonDialog
          title={t('withdraw.button')}
          text={t('withdraw.text')}
          label={t('withdraw.reason')}
          send={t('withdraw.button')}
          busy={withdraw.isPending}
          error={withdraw.error}
          onClose={() => setAsking(false)}
          onSend={(reason) => withdraw.mutate({ reason })}
        />
      )}
    </p>
  );
}
