import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Conflict } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { announce, Notice, ProblemNotice, Readers, toast, useProblemText, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import type { BoardView, CurrentGoal, GoalView, Stage } from '../api/types';
import { boardKey, useBoard } from '../api/useBoard';
import { useAssent, useDropGoal, useMoveGoal } from '../api/useGoalWrites';
import { Board } from '../components/Board';
import { BoardHead } from '../components/BoardHead';
import { movedTo } from '../components/columns';
import { DropDialog } from '../components/DropDialog';
import { useFreshChanges } from '../components/useFreshChanges';

/** Tab "Ziele": the shared board of the case. */
export function GoalsPage() {
  const { id } = useTheCase();
  const board = useBoard(id);
  if (board.data) return <BoardOf caseId={id} board={board.data} />;
  return board.error ? (
    <ProblemNotice error={board.error} onRetry={() => void board.refetch()} />
  ) : (
    <Waiting />
  );
}

function BoardOf({ caseId, board }: { caseId: string; board: BoardView }) {
  const t = useTexts('goals');
  const problemText = useProblemText();
  const go = useNavigate();
  const queries = useQueryClient();
  const fresh = useFreshChanges(board);
  const [refused, setRefused] = useState<string>();
  const [dropping, setDropping] = useState<GoalView>();
  const move = useMoveGoal(caseId);
  const drop = useDropGoal(caseId, () => setDropping(undefined));
  const assent = useAssent(caseId, () => toast(t('assented')));
  useSpokenChanges(board, fresh);

  function explain(goal: GoalView, error: unknown) {
    const current = error instanceof Conflict ? (error.body.current as CurrentGoal | undefined) : undefined;
    setRefused(
      current
        ? t('conflict.moved', {
            name: current.lastChange.by,
            title: goal.title,
            stage: t(`stage.${current.stage}`),
          })
        : problemText(error),
    );
    void queries.invalidateQueries({ queryKey: boardKey(caseId) });
  }

  function onMove(goal: GoalView, stage: Stage, below: string | undefined) {
    setRefused(undefined);
    if (stage === 'DROPPED' && goal.stage !== 'DROPPED') {
      setDropping(goal);
      return;
    }
    queries.setQueryData<BoardView>(boardKey(caseId), (shown) => shown && movedTo(shown, goal, stage, below));
    move.mutate(
      { goalId: goal.id, version: goal.version, stage, below },
      { onError: (error) => explain(goal, error) },
    );
  }

  return (
    <>
      <BoardHead
        caseId={caseId}
        board={board}
        fresh={board.overall ? fresh.get(board.overall.id) : undefined}
      />
      {refused && (
        <div className="section-near">
          <Notice tone="warning" announce>
            {refused}
          </Notice>
        </div>
      )}
      <Board
        board={board}
        fresh={fresh}
        onMove={onMove}
        onOpen={(goal) => void go(goal.id)}
        onEdit={(goal) => void go(`${goal.id}?aendern`)}
        onAssent={(goal) =>
          assent.mutate(
            { goalId: goal.id, edition: goal.edition },
            { onError: (error) => explain(goal, error) },
          )
        }
      />
      <div className="board-readers">
        <Readers readers={t('board.readers')} />
      </div>
      {dropping && (
        <DropDialog
          goal={dropping}
          onClose={() => setDropping(undefined)}
          onDrop={(reason) => drop.mutateAsync({ goalId: dropping.id, version: dropping.version, reason })}
        />
      )}
    </>
  );
}

/** What others changed is also read out, in one sentence, without moving the focus. */
function useSpokenChanges(board: BoardView, fresh: ReturnType<typeof useFreshChanges>) {
  const t = useTexts('goals');
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once per piece of news, not again when the board is read anew
  useEffect(() => {
    const goals = board.overall ? [board.overall, ...board.goals] : board.goals;
    const sentences = goals.flatMap(({ id, title }) => {
      const news = fresh.get(id);
      return news ? [t('fresh.spoken', { title, change: t(`fresh.${news.kind}`, { name: news.by }) })] : [];
    });
    if (sentences.length > 0) announce(sentences.join(' '));
  }, [fresh]);
}
