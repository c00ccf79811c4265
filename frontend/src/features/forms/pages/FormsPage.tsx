import '../forms.css';
import { paths } from '../../../app/paths';
import { useWords } from '../../../forms/filling/useWords';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, EmptyState, formatDate, Link, ProblemNotice, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { type FormLine, useForms } from '../api/useForms';
import { BeginForm } from '../components/BeginForm';
import { PartList } from '../components/PartList';

/** The forms of a case: who still has to do what, and the way into one's own part. */
export function FormsPage() {
  const t = useTexts('forms');
  const overview = useTheCase();
  const forms = useForms(overview.id);
  if (forms.error) return <ProblemNotice error={forms.error} onRetry={() => void forms.refetch()} />;
  if (!forms.data) return <Waiting />;
  return (
    <div className="stack stack-wide">
      <h2>{t('title')}</h2>
      <p className="reading">{t('text')}</p>
      {forms.data.forms.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <ul className="form-list">
          {forms.data.forms.map((form) => (
            <Line key={form.id} caseId={overview.id} form={form}>
              <PartList overview={overview} formId={form.id} parts={form.parts} />
            </Line>
          ))}
        </ul>
      )}
      {forms.data.offered.length > 0 && <BeginForm caseId={overview.id} offered={forms.data.offered} />}
    </div>
  );
}

function Line({ caseId, form, children }: { caseId: string; form: FormLine; children: React.ReactNode }) {
  const t = useTexts('forms');
  const words = useWords();
  const own = form.parts.find(({ mine, state }) => mine && state !== 'CONFIRMED');
  const address = paths.case(caseId, `formulare/${form.id}`);
  return (
    <li className="stack">
      <h3>{words(form.title)}</h3>
      <p className="muted small">
        {form.dueOn && <>{t('dueOn', { date: formatDate(form.dueOn) })} · </>}
        {form.neededForGrant && t('neededForGrant')}
      </p>
      {children}
      <p className="row">
        {own && (
          <ButtonLink kind="primary" to={`${address}/${own.filler}`}>
            {t(own.state === 'EMPTY' ? 'fill' : 'continue')}
            <span className="sr-only"> {words(form.title)}</span>
          </ButtonLink>
        )}
        <Link to={address}>
          {t('open')}
          <span className="sr-only"> {words(form.title)}</span>
        </Link>
      </p>
    </li>
  );
}
