import '../decisions.css';
import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, Notice, ProblemNotice, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { usePlan } from '../api/usePlan';
import { AssessPlan } from '../components/AssessPlan';
import { PlanForm } from '../components/PlanForm';
import { PlanText } from '../components/PlanText';

/** The plan: written by whoever plans here, read by everybody as far as it concerns them. */
export function PlanPage() {
  const t = useTexts('decisions');
  const { id } = useTheCase();
  const plan = usePlan(id);
  if (plan.error) return <ProblemNotice error={plan.error} onRetry={() => void plan.refetch()} />;
  if (!plan.data) return <Waiting />;
  const { data } = plan;
  const title = <h2>{t('plan.title')}</h2>;
  if (data.view === 'SHARED') {
    return (
      <div className="stack reading">
        {title}
        {data.state === 'SUBMITTED' ? <PlanText plan={data} /> : <EmptyState title={t('plan.notYet')} />}
      </div>
    );
  }
  if (data.actions.includes('PLAN_WRITE')) {
    return (
      <div className="stack reading">
        {title}
        {data.state === 'RETURNED' && (
          <Notice tone="warning" title={t('plan.returned')}>
            <p>{data.returnReason}</p>
          </Notice>
        )}
        {data.healthHidden && <Notice>{t('plan.healthHidden')}</Notice>}
        <PlanForm caseId={id} plan={data} />
      </div>
    );
  }
  return (
    <div className="stack stack-wide reading">
      {title}
      {data.healthHidden && <Notice>{t('plan.healthHidden')}</Notice>}
      {data.version === 0 || (data.state !== 'SUBMITTED' && data.content.goals.length === 0) ? (
        <EmptyState title={t('plan.notYet')} />
      ) : (
        <PlanText plan={data.content} unitMinutes={data.usual.unitMinutes} />
      )}
      <AssessPlan caseId={id} plan={data} />
    </div>
  );
}
