import { useSyncExternalStore } from 'react';

/** Texts of the page now shown that are not yet written in the chosen language. */
const missing = new Set<string>();
const listeners = new Set<() => void>();
let announced = false;

function tell() {
  announced = false;
  for (const listener of listeners) listener();
}

/** Called while rendering: tells the listeners afterwards, once for many texts. */
export function noteFallback(language: string, key: string) {
  const entry = `${language}/${key}`;
  if (missing.has(entry)) return;
  missing.add(entry);
  if (!announced) {
    announced = true;
    queueMicrotask(tell);
  }
}

export function forgetFallbacks() {
  if (missing.size === 0) return;
  missing.clear();
  tell();
}

export function usePageHasFallbacks(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => missing.size > 0,
  );
}
