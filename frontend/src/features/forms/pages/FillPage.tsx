import '../forms.css';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Problem } from '../../../api/problem';
import { paths } from '../../../app/paths';
import type { Filler, FormStep } from '../../../forms/definition/types';
import { type Finding, verdict } from '../../../forms/definition/verdict';
import { clean, fieldsOf, stepsOf, type Typed, withoutHidden } from '../../../forms/filling/answers';
import { PartForm } from '../../../forms/filling/PartForm';
import { useWords } from '../../../forms/filling/useWords';
import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Link, Notice, ProblemNotice, toast, useProblemText, Waiting } from '../../../ui';
import { useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import { type Autosave, useAutosave } from '../api/useAutosave';
import { type SeenForm, type SeenPart, useConfirmPart, useForm } from '../api/useForm';
import { useUpload } from '../api/useUpload';
import { NotTaken, TakeAnswers } from '../components/TakeAnswers';
import { RELATIONS } from '../fillers';

/** The reader's own part, or that of somebody for whom it is written down. */
export function FillPage() {
  const overview = useTheCase();
  const { formId = '', filler = '' } = useParams();
  const [search] = useSearchParams();
  const form = useForm(overview.id, formId);
  const t = useTexts('forms');
  // The state that was loaded: what comes in live must not pull the text away from who is typing it.
  const [reload, setReload] = useState(0);
  const [notTaken, setNotTaken] = useState<string[]>([]);
  const [kept, setKept] = useState<Typed>({});
  const [loaded, setLoaded] = useState<SeenForm>();
  if (form.data && !loaded) setLoaded(form.data);
  const part = loaded?.parts.find((one) => one.filler === filler);
  if (!loaded && form.error) return <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />;
  if (!loaded) return <Waiting />;
  if (!part?.schema || part.state === 'CONFIRMED') {
    return (
      <Notice tone="info" title={t(part ? `states.${part.state}` : 'none')}>
        <Link to={paths.case(overview.id, `formulare/${formId}`)}>{t('open')}</Link>
      </Notice>
    );
  }
  return (
    <>
      {notTaken.length > 0 && <NotTaken names={notTaken} />}
      <Filling
        key={reload}
        overview={overview}
        form={loaded}
        part={part}
        kept={kept}
        recorded={search.get('fuer') === 'andere' && part.recordable}
        onReload={async ({ unsaved = {}, unknown = [] }) => {
          const { data } = await form.refetch();
          setLoaded(data);
          setKept(unsaved);
          setNotTaken(unknown);
          setReload((before) => before + 1);
        }}
      />
    </>
  );
}

interface FillingProps {
  overview: CaseOverview;
  form: SeenForm;
  part: SeenPart;
  /** Typed before the part was loaded again, and not saved yet. */
  kept: Typed;
  recorded: boolean;
  /**
   * Loads the part as it now is.
   *
   * @param unsaved answers that stay as they were typed here
   * @param unknown names in a document that stood for nothing
   */
  onReload: (and: { unsaved?: Typed; unknown?: string[] }) => Promise<void>;
}

function Filling({ overview, form, part, kept, recorded, onReload }: FillingProps) {
  const t = useTexts('forms');
  const words = useWords();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState<Typed>({ ...((part.answers ?? {}) as Typed), ...kept });
  const [findings, setFindings] = useState<Finding[]>([]);
  const [attempt, setAttempt] = useState(0);
  const people = overview.people.filter(({ relation }) => RELATIONS[part.filler].includes(relation));
  const desk = useZodForm(z.object({ recordedFor: recordedForSchema }), {
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(overview.id, words(form.title), 'HEALTH', recorded);
  const problemText = useProblemText();
  const autosave = useAutosave(overview.id, form.id, part.filler, part, !recorded);
  const confirm = useConfirmPart(overview.id, form.id);
  const upload = useUpload(overview.id);
  const steps = form.steps as FormStep[];
  const address = paths.case(overview.id, `formulare/${form.id}`);

  const { save } = autosave;
  const first = useRef(answers);
  useEffect(() => {
    if (Object.keys(kept).length > 0) save(first.current);
  }, [kept, save]);

  function change(typed: Typed) {
    setAnswers(typed);
    autosave.save(typed);
  }

  async function nameOfWhom() {
    if (!recorded) return undefined;
    if (!(await desk.trigger())) return null;
    try {
      return await scan.wish(desk.getValues().recordedFor);
    } catch (refused) {
      const message = refused instanceof Problem ? refused.fields[0]?.detail : undefined;
      desk.setError('recordedFor.scan' as never, { message: message ?? problemText(refused) });
      return null;
    }
  }

  async function keep() {
    const recordedFor = await nameOfWhom();
    if (recordedFor === null) return;
    await autosave.flush(recordedFor).then(
      () => {
        toast(t('part.recordDone'));
        void navigate(address);
      },
      () => undefined,
    );
  }

  async function finish() {
    const fields = fieldsOf(stepsOf(steps, part.filler).flatMap(({ sections }) => sections));
    const open = verdict(part.schema as never, withoutHidden(clean(answers), fields));
    setFindings(open);
    setAttempt((before) => before + 1);
    if (open.length > 0) return;
    const recordedFor = await nameOfWhom();
    if (recordedFor === null) return;
    try {
      // Two steps are written down, and the paper belongs to one: the confirmation is what was signed.
      const version = await autosave.flush(recordedFor && { ...recordedFor, scanId: undefined });
      await confirm.mutateAsync({ filler: part.filler, version, recordedFor });
      toast(t('part.confirmDone'));
      void navigate(address);
    } catch {
      // Said above the buttons, by autosave or by the step itself.
    }
  }

  return (
    <div className="stack">
      <p>
        <Link to={address}>{words(form.title)}</Link>
      </p>
      <h2>{recorded ? t(`fillers.${part.filler}`) : t('mine')}</h2>
      {part.reopenedReason && <Notice tone="info" title={t('reopened', { reason: part.reopenedReason })} />}
      {recorded && (
        <>
          <p>{t('part.recordText')}</p>
          <RecordedForFields form={desk} people={people} scan={scan} />
        </>
      )}
      <PartForm
        definition={{ schema: part.schema, layout: { steps } }}
        filler={part.filler as Filler}
        answers={answers}
        onAnswers={change}
        findings={findings}
        attempt={attempt}
        upload={upload}
        saved={<SavedLine autosave={autosave} />}
        atTheEnd={
          <div className="stack">
            <p className="reading">{t('part.confirmText')}</p>
            {confirm.error && <ProblemNotice error={confirm.error} />}
            {autosave.refused && <ProblemNotice error={autosave.refused} />}
            <p className="row">
              <Button kind="primary" busy={confirm.isPending} onClick={() => void finish()}>
                {t('part.confirm')}
              </Button>
              {recorded && <Button onClick={() => void keep()}>{t('part.save')}</Button>}
            </p>
          </div>
        }
      />
      {part.filler === 'IFD' && !recorded && (
        <TakeAnswers
          caseId={overview.id}
          formId={form.id}
          formKey={form.key}
          filler={part.filler}
          version={() => autosave.flush()}
          onTaken={(unknown) => {
            toast(t('exchange.taken'));
            void onReload({ unknown });
          }}
        />
      )}
      {autosave.conflict && (
        <Notice tone="warning" announce title={t('part.conflictTitle')}>
          <p>{t('part.conflictText')}</p>
          <Button onClick={() => void onReload({ unsaved: autosave.unsaved() })}>{t('part.load')}</Button>
        </Notice>
      )}
    </div>
  );
}

function SavedLine({ autosave }: { autosave: Autosave }) {
  const t = useTexts('forms');
  const text = autosave.waiting
    ? t('part.waiting')
    : autosave.savedAt
      ? t('part.saved', { time: autosave.savedAt })
      : '';
  return (
    <span className="saved-at" role="status">
      {text}
    </span>
  );
}
