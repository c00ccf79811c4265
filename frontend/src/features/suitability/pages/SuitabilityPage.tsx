import '../suitability.css';
import { useTexts } from '../../../i18n/useTexts';
import { Notice, ProblemNotice, Progress, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { type Suitability, useSuitability } from '../api/useSuitability';
import { Conclusion } from '../components/Conclusion';
import { QuestionLists } from '../components/QuestionLists';
import { Willingness } from '../components/Willingness';

function Page({ suitability, caseId }: { suitability: Suitability; caseId: string }) {
  const t = useTexts('suitability');
  const questions = suitability.lists.flatMap((list) => list.questions);
  const answered = questions.filter(({ answers }) => answers.length > 0).length;
  return (
    <div className="stack stack-wide reading">
      <div className="stack">
        <h2>{t('title')}</h2>
        <p>{t('text')}</p>
        {!suitability.actions.includes('SUITABILITY_CONCLUDE') && !suitability.conclusion && (
          <Notice>{t('notYet')}</Notice>
        )}
        <Progress label={t('progress')} done={answered} total={questions.length} />
      </div>
      <QuestionLists caseId={caseId} suitability={suitability} />
      <Willingness caseId={caseId} suitability={suitability} />
      <Conclusion caseId={caseId} suitability={suitability} />
    </div>
  );
}

/** "Passt Jobcoaching hier?": the offer is looked at, not the person. */
export function SuitabilityPage() {
  const { id } = useTheCase();
  const { data, error, refetch } = useSuitability(id);
  if (data) return <Page suitability={data} caseId={id} />;
  return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
}
