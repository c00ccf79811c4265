import { type KeyboardEvent, type PointerEvent, useId } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Link } from '../../../ui';
import type { GoalView, PartyView } from '../api/types';
import { Assents } from './Assents';
import { GoalMenu, type GoalMenuProps } from './GoalMenu';
import type { Fresh } from './useFreshChanges';
import { useLearner } from './useLearner';

interface Props {
  goal: GoalView;
  parties: PartyView[];
  fresh?: Fresh;
  lifted: boolean;
  menu: Omit<GoalMenuProps, 'goal'>;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  keysHint: string;
}

/** One goal on the board. While it is lifted the list item stays as the dashed old place and only the card moves. */
export function GoalCard(props: Props) {
  const { goal, parties, fresh, lifted, menu, onKeyDown, onPointerDown, keysHint } = props;
  const t = useTexts('goals');
  const finished = goal.stage === 'REACHED' || goal.stage === 'DROPPED';
  const titleId = useId();
  return (
    <li className={lifted ? 'goal-place goal-place--left' : 'goal-place'} data-goal={goal.id}>
      {lifted && (
        <span className="goal-place__was" aria-hidden="true">
          {t('board.oldPlace')}
        </span>
      )}
      <article
        className={lookOf(finished && 'calm', fresh && 'fresh', lifted && 'lifted')}
        aria-labelledby={titleId}
        onPointerDown={onPointerDown}
      >
        {fresh && <p className="goal-card__fresh">{t(`fresh.${fresh.kind}`, { name: fresh.by })}</p>}
        <div className="goal-card__top">
          <h4 className="goal-card__title" id={titleId}>
            <Link
              to={goal.id}
              id={`goal-${goal.id}`}
              draggable={false}
              onKeyDown={onKeyDown}
              aria-describedby={goal.movesTo.length > 0 ? keysHint : undefined}
            >
              {goal.title}
            </Link>
          </h4>
          <GoalMenu goal={goal} {...menu} />
        </div>
        {goal.plain && !finished && <p className="goal-card__plain">{goal.plain}</p>}
        <Facts goal={goal} parties={parties} />
        {goal.dropReason && <p className="goal-card__why">{goal.dropReason}</p>}
        <div className="goal-card__foot">
          <Assents goal={goal} parties={parties} />
        </div>
      </article>
    </li>
  );
}

function Facts({ goal, parties }: { goal: GoalView; parties: PartyView[] }) {
  const t = useTexts('goals');
  const learner = useLearner(parties);
  const day = dayOf(goal);
  return (
    <dl className="goal-card__facts">
      <div>
        <dt>{t('card.learns')}</dt>
        <dd>{learner(goal)}</dd>
      </div>
      {day && (
        <div>
          <dt>{t(`card.${day.label}`)}</dt>
          <dd>{formatDate(day.day)}</dd>
        </div>
      )}
    </dl>
  );
}

function dayOf(goal: GoalView): { label: string; day: string } | undefined {
  if (goal.stage === 'REACHED') return { label: 'reachedOn', day: goal.stagedOn };
  if (goal.stage === 'DROPPED') return { label: 'droppedSince', day: goal.stagedOn };
  return goal.until ? { label: 'until', day: goal.until } : undefined;
}

function lookOf(...looks: (string | false | undefined)[]): string {
  return ['goal-card', ...looks.filter(Boolean).map((look) => `goal-card--${look}`)].join(' ');
}
