import { startTransition, useEffect, useState } from 'react';

const PAUSE_MS = 350;

/**
 * What is typed, once the fingers rest: 200 lines of structure and a page of preview are not drawn anew at every
 * letter. React's deferred values do not help here, for a React Aria tree always draws in one go.
 */
export function useSettled<T>(value: T, typing: boolean): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (!typing) {
      setSettled(value);
      return;
    }
    const timer = setTimeout(() => startTransition(() => setSettled(value)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, typing]);
  return typing ? settled : value;
}
