import { type BoardView, type GoalView, type Stage, stages } from '../api/types';

export interface Target {
  stage: Stage;
  /** Place in the column, counted without the goal that moves. */
  index: number;
}

export type Columns = Record<Stage, GoalView[]>;

/** The goals of a board by column, in the order the server gave them. */
export function columnsOf(board: BoardView): Columns {
  const columns = Object.fromEntries(stages.map((stage) => [stage, [] as GoalView[]])) as Columns;
  for (const goal of board.goals) columns[goal.stage].push(goal);
  return columns;
}

/** Where a goal is now, as a target. */
export function placeOf(columns: Columns, goal: GoalView): Target {
  const index = columns[goal.stage].findIndex(({ id }) => id === goal.id);
  return { stage: goal.stage, index: Math.max(index, 0) };
}

/** The goal above a target; none at the top of the column. */
export function above(columns: Columns, target: Target, moving: GoalView): string | undefined {
  const others = columns[target.stage].filter(({ id }) => id !== moving.id);
  return target.index > 0 ? others[Math.min(target.index, others.length) - 1]?.id : undefined;
}

/** The next column this goal may go to, in reading order; the same target at either end. */
export function sideways(columns: Columns, goal: GoalView, from: Target, step: 1 | -1): Target {
  const open = stages.filter((stage) => goal.movesTo.includes(stage));
  const next = open[open.indexOf(from.stage) + step];
  if (!next || !open.includes(from.stage)) return from;
  return next === goal.stage ? placeOf(columns, goal) : { stage: next, index: 0 };
}

/** One place up or down within the column. */
export function updown(columns: Columns, goal: GoalView, from: Target, step: 1 | -1): Target {
  const last = columns[from.stage].filter(({ id }) => id !== goal.id).length;
  return { stage: from.stage, index: Math.min(Math.max(from.index + step, 0), last) };
}

export function isSamePlace(columns: Columns, goal: GoalView, target: Target): boolean {
  const here = placeOf(columns, goal);
  return here.stage === target.stage && here.index === target.index;
}

/** The board as it will be once the server has taken the move. */
export function movedTo(
  board: BoardView,
  goal: GoalView,
  stage: Stage,
  below: string | undefined,
): BoardView {
  const others = board.goals.filter(({ id }) => id !== goal.id);
  const at = below
    ? others.findIndex(({ id }) => id === below) + 1
    : Math.max(
        others.findIndex((other) => other.stage === stage),
        0,
      );
  const dropReason = stage === 'DROPPED' ? goal.dropReason : null;
  return { ...board, goals: [...others.slice(0, at), { ...goal, stage, dropReason }, ...others.slice(at)] };
}
