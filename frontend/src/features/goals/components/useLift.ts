import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { GoalView, Stage } from '../api/types';
import { type Columns, isSamePlace, placeOf, sideways, type Target, updown } from './columns';

export interface Lift {
  goal: GoalView;
  by: 'mouse' | 'keys';
  target: Target;
}

interface Handlers {
  columns: Columns;
  onDrop: (goal: GoalView, target: Target) => void;
}

const DRAG_STARTS_AFTER_PX = 6;

/**
 * A card in the hand: lifted by mouse or by the space bar, led by pointer or arrow keys, put down or given back.
 * The card keeps its place in the document while it is lifted, so that focus stays where it is.
 */
export function useLift({ columns, onDrop }: Handlers) {
  const [lift, setLift] = useState<Lift>();
  const current = useRef<Lift | undefined>(undefined);
  current.current = lift;
  const latest = useRef({ columns, onDrop });
  latest.current = { columns, onDrop };
  const endDrag = useRef<() => void>(undefined);

  const putDown = useCallback(() => {
    const held = current.current;
    setLift(undefined);
    if (held && !isSamePlace(latest.current.columns, held.goal, held.target)) {
      latest.current.onDrop(held.goal, held.target);
    }
  }, []);

  useEffect(() => () => endDrag.current?.(), []);

  function onKeyDown(event: KeyboardEvent, goal: GoalView) {
    if (!lift) {
      if (event.key === ' ' && goal.movesTo.length > 0) {
        event.preventDefault();
        setLift({ goal, by: 'keys', target: placeOf(columns, goal) });
      }
      return;
    }
    const led = ledBy(event.key, columns, lift);
    if (led) setLift({ ...lift, target: led });
    else if (event.key === 'Enter' || event.key === ' ') putDown();
    else if (event.key === 'Escape' || event.key === 'Tab') setLift(undefined);
    else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  function onPointerDown(event: PointerEvent<HTMLElement>, goal: GoalView) {
    const touched = event.target as HTMLElement;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    if (goal.movesTo.length === 0 || touched.closest('button, [role=menu]')) return;
    endDrag.current = followPointer(event, {
      start: () => setLift({ goal, by: 'mouse', target: placeOf(latest.current.columns, goal) }),
      over: (target) =>
        setLift((held) => (held && goal.movesTo.includes(target.stage) ? { ...held, target } : held)),
      drop: putDown,
      cancel: () => setLift(undefined),
      movingId: goal.id,
    });
  }

  return { lift, onKeyDown, onPointerDown, cancel: () => setLift(undefined) };
}

function ledBy(key: string, columns: Columns, { goal, target }: Lift): Target | undefined {
  switch (key) {
    case 'ArrowLeft':
      return sideways(columns, goal, target, -1);
    case 'ArrowRight':
      return sideways(columns, goal, target, 1);
    case 'ArrowUp':
      return updown(columns, goal, target, -1);
    case 'ArrowDown':
      return updown(columns, goal, target, 1);
    default:
      return undefined;
  }
}

interface Drag {
  start: () => void;
  over: (target: Target) => void;
  drop: () => void;
  cancel: () => void;
  movingId: string;
}

/** Follows the mouse until it is released; returns what gives the listeners back. */
function followPointer(from: PointerEvent<HTMLElement>, drag: Drag): () => void {
  const card = from.currentTarget;
  const { clientX, clientY } = from;
  let lifted = false;

  function move(event: globalThis.PointerEvent) {
    const dx = event.clientX - clientX;
    const dy = event.clientY - clientY;
    if (!lifted && Math.hypot(dx, dy) < DRAG_STARTS_AFTER_PX) return;
    if (!lifted) {
      lifted = true;
      drag.start();
    }
    event.preventDefault();
    card.style.setProperty('--lift-x', `${dx}px`);
    card.style.setProperty('--lift-y', `${dy}px`);
    const target = targetAt(event.clientX, event.clientY, drag.movingId);
    if (target) drag.over(target);
  }
  function up() {
    end();
    if (!lifted) return;
    swallowClick();
    drag.drop();
  }
  function key(event: globalThis.KeyboardEvent) {
    if (event.key !== 'Escape' || !lifted) return;
    end();
    swallowClick();
    drag.cancel();
  }
  function end() {
    window.removeEventListener('pointermove', move);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('keydown', key);
    card.style.removeProperty('--lift-x');
    card.style.removeProperty('--lift-y');
  }
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', up);
  window.addEventListener('keydown', key);
  return end;
}

/** The release after a drag is no click on the link under the mouse. */
function swallowClick() {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  window.setTimeout(() => window.removeEventListener('click', stop, { capture: true }), 0);
}

function targetAt(x: number, y: number, movingId: string): Target | undefined {
  for (const column of document.querySelectorAll<HTMLElement>('[data-stage]')) {
    const box = column.getBoundingClientRect();
    if (x < box.left || x > box.right) continue;
    const cards = [...column.querySelectorAll<HTMLElement>('[data-goal]')].filter(
      (card) => card.dataset.goal !== movingId,
    );
    const index = cards.filter((card) => {
      const { top, height } = card.getBoundingClientRect();
      return top + height / 2 < y;
    }).length;
    return { stage: column.dataset.stage as Stage, index };
  }
  return undefined;
}
