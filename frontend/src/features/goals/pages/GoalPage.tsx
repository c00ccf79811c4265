import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, formatDate, Link, ProblemNotice, toast, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import type { BoardView, GoalView } from '../api/types';
import { useBoard } from '../api/useBoard';
import { useGoal } from '../api/useGoal';
import { useAssent } from '../api/useGoalWrites';
import { Comments } from '../components/Comments';
import { EditGoal } from '../components/EditGoal';
import { History } from '../components/History';
import { RecordAssent } from '../components/RecordAssent';
import { useLearner } from '../components/useLearner';
import '../components/goal.css';

/** One goal: its text, who said yes, what was said about it and how it came to be. */
export function GoalPage() {
  const { goalId = '' } = useParams();
  const { id } = useTheCase();
  const goal = useGoal(id, goalId);
  const board = useBoard(id);
  const error = goal.error ?? board.error;
  if (goal.data && board.data) return <GoalOf caseId={id} goal={goal.data} board={board.data} />;
  return error ? <ProblemNotice error={error} onRetry={() => void goal.refetch()} /> : <Waiting />;
}

interface Props {
  caseId: string;
  goal: GoalView;
  board: BoardView;
}

function GoalOf({ caseId, goal, board }: Props) {
  const t = useTexts('goals');
  const [query, setQuery] = useSearchParams();
  const editing = query.has('aendern') && goal.actions.includes('GOAL_EDIT');
  return (
    <div className="goal">
      <p className="small">
        <Link to={paths.case(caseId, 'ziele')}>{t('goal.back')}</Link>
      </p>
      {editing ? (
        <EditGoal caseId={caseId} goal={goal} onDone={() => setQuery({}, { replace: true })} />
      ) : (
        <div className="beside">
          <GoalText goal={goal} board={board} onEdit={() => setQuery({ aendern: '' })} />
          <Agreement caseId={caseId} goal={goal} board={board} />
        </div>
      )}
      <div className="section stack stack-wide reading">
        <Comments caseId={caseId} goal={goal} />
        <History caseId={caseId} goal={goal} parties={board.parties} />
      </div>
    </div>
  );
}

function GoalText({ goal, board, onEdit }: { goal: GoalView; board: BoardView; onEdit: () => void }) {
  const t = useTexts('goals');
  const learner = useLearner(board.parties);
  const overall = goal.kind === 'OVERALL';
  return (
    <section className="reading stack" aria-labelledby="goal-title">
      <p className="small muted">
        {overall ? t('overall.label') : t('goal.label')} · {t('goal.edition', { edition: goal.edition })}
      </p>
      <h2 id="goal-title">{goal.title}</h2>
      {goal.plain && <p className="lead">{goal.plain}</p>}
      <p>
        <Badge tone={goal.stage === 'REACHED' ? 'success' : 'neutral'}>{t(`stage.${goal.stage}`)}</Badge>
      </p>
      {goal.dropReason && (
        <p className="goal-card__why">
          {t('goal.droppedBecause')} {goal.dropReason}
        </p>
      )}
      {!overall && (
        <dl className="facts">
          <div>
            <dt>{t('card.learns')}</dt>
            <dd>{learner(goal)}</dd>
          </div>
          {goal.until && (
            <div>
              <dt>{t('card.until')}</dt>
              <dd>{formatDate(goal.until)}</dd>
            </div>
          )}
        </dl>
      )}
      {goal.actions.includes('GOAL_EDIT') && (
        <p>
          <Button kind="secondary" onClick={onEdit}>
            {t('goal.edit')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** Who said yes to this edition, and the own yes. */
function Agreement({ caseId, goal, board }: Props) {
  const t = useTexts('goals');
  const [recording, setRecording] = useState(false);
  const assent = useAssent(caseId, () => toast(t('assented')));
  const mine = goal.actions.includes('GOAL_ASSENT');
  return (
    <section className={mine ? 'box box-yours stack' : 'box stack'} aria-labelledby="goal-agreement">
      <h3 id="goal-agreement">{t('goal.agreement', { edition: goal.edition })}</h3>
      <ul className="goal-yes">
        {board.parties.map(({ party, name }) => {
          const given = goal.assents.find((yes) => yes.party === party);
          return (
            <li key={party}>
              <span className="strong">{given?.name ?? name ?? t(`party.${party}`)}</span>
              <span className="small muted">
                {given
                  ? t(given.recorded ? 'goal.yesRecorded' : 'goal.yesOn', { date: formatDate(given.givenOn) })
                  : t('goal.noYesYet')}
              </span>
            </li>
          );
        })}
      </ul>
      {mine && (
        <>
          <p>{t('goal.yourTurn')}</p>
          {assent.error && <ProblemNotice error={assent.error} />}
          <Button
            kind="primary"
            busy={assent.isPending}
            onClick={() => assent.mutate({ goalId: goal.id, edition: goal.edition })}
          >
            {t('goal.assent')}
          </Button>
          <p className="small muted">{t('goal.notAgree')}</p>
        </>
      )}
      {goal.actions.includes('GOAL_ASSENT_RECORD') && (
        <p>
          <Button kind="secondary" onClick={() => setRecording(true)}>
            {t('goal.record')}
          </Button>
        </p>
      )}
      {recording && <RecordAssent caseId={caseId} goal={goal} onClose={() => setRecording(false)} />}
    </section>
  );
}
