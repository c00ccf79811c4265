import { useEffect, useRef, useState } from 'react';
import type { BoardView, ChangeKind, GoalView } from '../api/types';

export interface Fresh {
  kind: ChangeKind | 'COMMENTED';
  by?: string;
}

const SHOWN_MS = 8_000;

/**
 * What others changed since the board was last shown, per goal, for some seconds. The first board and what the
 * reader did here are not news.
 */
export function useFreshChanges(board: BoardView): ReadonlyMap<string, Fresh> {
  const before = useRef<Map<string, GoalView>>(undefined);
  const [fresh, setFresh] = useState<ReadonlyMap<string, Fresh>>(new Map());

  useEffect(() => {
    const now = new Map(all(board).map((goal) => [goal.id, goal]));
    const known = before.current;
    before.current = now;
    if (!known) return;
    const news = [...now.values()].flatMap((goal) => {
      const change = changeOf(known.get(goal.id), goal);
      return change ? ([[goal.id, change]] as const) : [];
    });
    if (news.length === 0) return;
    setFresh((shown) => new Map([...shown, ...news]));
    // Not cleared with the next board: each piece of news has its own seconds.
    window.setTimeout(
      () =>
        setFresh(
          (shown) => new Map([...shown].filter(([, change]) => !news.some(([, old]) => old === change))),
        ),
      SHOWN_MS,
    );
  }, [board]);

  return fresh;
}

function changeOf(known: GoalView | undefined, goal: GoalView): Fresh | undefined {
  if (known?.version !== goal.version) {
    return goal.lastChange.mine ? undefined : { kind: goal.lastChange.kind, by: goal.lastChange.by };
  }
  return undefined;
}

function all(board: BoardView): GoalView[] {
  return board.overall ? [board.overall, ...board.goals] : board.goals;
}
