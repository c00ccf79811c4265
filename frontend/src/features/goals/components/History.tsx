import { useTexts } from '../../../i18n/useTexts';
import { formatDate, formatMoment, ProblemNotice, Waiting } from '../../../ui';
import { compareWords } from '../../../ui/compareWords';
import type { GoalChangeView, GoalView, PartyView } from '../api/types';
import { useGoalHistory } from '../api/useGoalHistory';
import { useLearner } from './useLearner';

interface Props {
  caseId: string;
  goal: GoalView;
  parties: PartyView[];
}

/** How the goal came to be: newest first, changed words marked. */
export function History({ caseId, goal, parties }: Props) {
  const t = useTexts('goals');
  const history = useGoalHistory(caseId, goal.id);
  return (
    <section className="stack" aria-labelledby="goal-history">
      <h3 id="goal-history">{t('history.title')}</h3>
      {history.isPending && <Waiting />}
      {history.error && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      <ol className="goal-history">
        {history.data?.map((change, index, all) => (
          <Step
            key={change.id}
            change={change}
            before={all.slice(index + 1).find(({ edition }) => edition < change.edition)}
            parties={parties}
          />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  change: GoalChangeView;
  before?: GoalChangeView;
  parties: PartyView[];
}

function Step({ change, before, parties }: StepProps) {
  const t = useTexts('goals');
  return (
    <li>
      <p>
        {t(`history.${change.kind}`, {
          name: change.by,
          stage: t(`stage.${change.stage}`),
          edition: change.edition,
        })}
      </p>
      <p className="small muted">
        {formatMoment(change.at)}
        {change.recordedBy && ` · ${t('comments.recorded', { name: change.recordedBy })}`}
      </p>
      {change.kind === 'DROPPED' && change.reason && <p className="goal-card__why">{change.reason}</p>}
      {change.kind === 'EDITED' && before && (
        <Differences change={change} before={before} parties={parties} />
      )}
    </li>
  );
}

function Differences({ change, before, parties }: Required<StepProps>) {
  const t = useTexts('goals');
  const learner = useLearner(parties);
  const day = (value?: string | null) => (value ? formatDate(value) : '');
  const rows = [
    { label: t('history.text'), from: before.title, to: change.title },
    { label: t('form.plain'), from: before.plain ?? '', to: change.plain ?? '' },
    { label: t('card.learns'), from: learner(before), to: learner(change) },
    { label: t('card.until'), from: day(before.until), to: day(change.until) },
  ].filter(({ from, to }) => from !== to);
  return (
    <dl className="goal-diff">
      {rows.map(({ label, from, to }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Words from={from} to={to} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Removed words struck through, added words underlined, both also in words for screen readers. */
function Words({ from, to }: { from: string; to: string }) {
  const t = useTexts('goals');
  return (
    <>
      {compareWords(from, to).map(({ kind, text }, place) => {
        const key = `${place}-${kind}`;
        if (kind === 'same') return <span key={key}>{text} </span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <span key={key}>
            <Mark>
              <span className="sr-only">{t(`history.${kind}`)} </span>
              {text}
            </Mark>{' '}
          </span>
        );
      })}
    </>
  );
}
