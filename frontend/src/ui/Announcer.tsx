import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Reads a sentence out without showing it and without moving the focus: changes of others. */
export function announce(sentence: string) {
  // The same sentence twice must differ, or screen readers keep silent the second time.
  text = sentence === text ? `${sentence}\u00a0` : sentence;
  for (const listener of listeners) listener();
}

export function Announcer() {
  const sentence = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => text,
  );
  return (
    <div className="sr-only" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
