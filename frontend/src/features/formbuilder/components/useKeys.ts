import { useEffect } from 'react';
import type { Edit } from '../model/editing';

/**
 * Ctrl+Z and Ctrl+Y (Shift+Ctrl+Z) anywhere on the page, also in a box: there the browser would take back letters
 * that the history of the form does not know of.
 */
export function useUndoKeys(run: (wish: Edit) => void, on: boolean) {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if ((event.target as Element | null)?.closest?.('dialog')) return;
      const key = event.key.toLowerCase();
      const wish = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : undefined;
      if (!wish) return;
      event.preventDefault();
      run({ do: wish });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [run, on]);
}
