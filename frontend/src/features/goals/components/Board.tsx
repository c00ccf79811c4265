import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { type BoardView, type GoalView, type Stage, stages } from '../api/types';
import { ColumnLinks } from './ColumnLinks';
import { above, columnsOf, type Target } from './columns';
import { GoalCard } from './GoalCard';
import type { GoalMenuProps } from './GoalMenu';
import type { Fresh } from './useFreshChanges';
import { type Lift, useLift } from './useLift';
import './board.css';

interface Props extends Omit<GoalMenuProps, 'goal' | 'onMove'> {
  board: BoardView;
  fresh: ReadonlyMap<string, Fresh>;
  onMove: (goal: GoalView, stage: Stage, after: string | undefined) => void;
}

/** The five columns. Cards move by mouse, by keys and by menu; all three end in the same call. */
export function Board({ board, fresh, onMove, onOpen, onAssent, onEdit }: Props) {
  const t = useTexts('goals');
  const columns = columnsOf(board);
  const keysHint = useId();
  const [moved, setMoved] = useState<{ id: string; stage: Stage }>();
  const { lift, onKeyDown, onPointerDown } = useLift({ columns, onDrop: drop });

  function drop(goal: GoalView, target: Target) {
    onMove(goal, target.stage, above(columns, target, goal));
    setMoved({ id: goal.id, stage: target.stage });
  }
  useFocusAfterMove(board, moved, lift);

  const menu = {
    onOpen,
    onAssent,
    onEdit,
    onMove: (goal: GoalView, stage: Stage) => drop(goal, { stage, index: 0 }),
  };
  return (
    <>
      <ColumnLinks columns={columns} />
      <div className="board" data-lifted={lift?.by}>
        {stages.map((stage) => (
          <section
            key={stage}
            id={`spalte-${stage}`}
            data-stage={stage}
            className={lift?.target.stage === stage ? 'board__column board__column--target' : 'board__column'}
            aria-labelledby={`titel-${stage}`}
          >
            <h3 className="board__head" id={`titel-${stage}`}>
              {t(`stage.${stage}`)}
              <span className="board__count">
                {columns[stage].length}
                <span className="sr-only"> {t('board.goals', { count: columns[stage].length })}</span>
              </span>
            </h3>
            <ul className="board__list">
              {withPlaceholder(columns[stage], stage, lift).map((entry) =>
                entry === 'placeholder' ? (
                  <Placeholder key="placeholder" lift={lift as Lift} />
                ) : (
                  <GoalCard
                    key={entry.id}
                    goal={entry}
                    parties={board.parties}
                    fresh={fresh.get(entry.id)}
                    lifted={lift?.goal.id === entry.id}
                    menu={menu}
                    keysHint={keysHint}
                    onKeyDown={(event) => onKeyDown(event, entry)}
                    onPointerDown={(event) => onPointerDown(event, entry)}
                  />
                ),
              )}
            </ul>
            {columns[stage].length === 0 && lift?.target.stage !== stage && (
              <p className="board__empty">{t(`empty.${stage}`)}</p>
            )}
          </section>
        ))}
      </div>
      <p className="sr-only" id={keysHint}>
        {t('keys.hint')}
      </p>
      <MovingLine lift={lift} />
    </>
  );
}

/** Says what is in the hand, where it would go and which keys there are; empty it still is the announcer. */
function MovingLine({ lift }: { lift?: Lift }) {
  const t = useTexts('goals');
  return (
    <p className={lift ? 'board__moving' : 'sr-only'} role="status">
      {lift && (
        <>
          {t('keys.moving', { title: lift.goal.title })} <b>{t(`stage.${lift.target.stage}`)}</b>
          {t('keys.placeNow', { place: lift.target.index + 1 })}{' '}
          {lift.by === 'keys' && (
            <span className="board__keys">
              <kbd>←</kbd> <kbd>→</kbd> {t('keys.column')} · <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.place')} ·{' '}
              <kbd>{t('keys.enter')}</kbd> {t('keys.drop')} · <kbd>Esc</kbd> {t('keys.cancel')}
            </span>
          )}
        </>
      )}
    </p>
  );
}

/** The dashed place where the card would lie; with keys it also draws the card over itself. */
function Placeholder({ lift }: { lift: Lift }) {
  const t = useTexts('goals');
  const place = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const card = document.querySelector<HTMLElement>(`[data-goal="${lift.goal.id}"] .goal-card`);
    const home = card?.parentElement;
    if (lift.by !== 'keys' || !card || !home || !place.current) return;
    const from = home.getBoundingClientRect();
    const to = place.current.getBoundingClientRect();
    card.style.setProperty('--lift-x', `${to.left - from.left}px`);
    card.style.setProperty('--lift-y', `${to.top - from.top}px`);
    return () => {
      card.style.removeProperty('--lift-x');
      card.style.removeProperty('--lift-y');
    };
  });
  return (
    <li className="board__drop" aria-hidden="true" ref={place}>
      {t('board.dropHere')}
    </li>
  );
}

function withPlaceholder(goals: GoalView[], stage: Stage, lift?: Lift): (GoalView | 'placeholder')[] {
  if (lift?.target.stage !== stage) return goals;
  const others = goals.filter(({ id }) => id !== lift.goal.id);
  const next = others[lift.target.index];
  const at = next ? goals.indexOf(next) : goals.length;
  return [...goals.slice(0, at), 'placeholder', ...goals.slice(at)];
}

/** A card that changed its column is a new element: focus goes to it once it lies there. */
function useFocusAfterMove(board: BoardView, moved: { id: string; stage: Stage } | undefined, lift?: Lift) {
  const done = useRef(moved);
  useEffect(() => {
    if (!moved || done.current === moved || lift) return;
    const there = board.goals.some(({ id, stage }) => id === moved.id && stage === moved.stage);
    if (!there) return;
    done.current = moved;
    document.getElementById(`goal-${moved.id}`)?.focus();
  }, [board, moved, lift]);
}
