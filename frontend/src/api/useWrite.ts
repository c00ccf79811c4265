import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { WriteOptions } from './client';
import { Conflict, Problem } from './problem';

interface WriteSettings<T, V> {
  /** What shows something else afterwards. */
  invalidates?: QueryKey[] | ((result: T, wish: V) => QueryKey[]);
  onDone?: (result: T, wish: V) => void;
}

/**
 * A wish to change something: `useWrite((wish, options) => api.post(path, wish, options), …)`.
 * The idempotency key belongs to the wish. Sending the same wish again after a lost answer repeats the key,
 * so nothing happens twice; another wish, or the next one after an answer, gets a new key.
 */
export function useWrite<T, V = void>(
  write: (wish: V, options: Required<Pick<WriteOptions, 'idempotencyKey'>>) => Promise<T>,
  settings: WriteSettings<T, V> = {},
) {
  const queries = useQueryClient();
  const open = useRef<{ wish: string; key: string } | undefined>(undefined);

  return useMutation<T, Error, V>({
    mutationFn: (wish) => {
      const asText = JSON.stringify(wish ?? null);
      if (open.current?.wish !== asText) open.current = { wish: asText, key: crypto.randomUUID() };
      return write(wish, { idempotencyKey: open.current.key });
    },
    onSuccess: async (result, wish) => {
      open.current = undefined;
      const keys =
        typeof settings.invalidates === 'function'
          ? settings.invalidates(result, wish)
          : (settings.invalidates ?? []);
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
      settings.onDone?.(result, wish);
    },
    onError: async (error) => {
      // An answer that says no settles the wish; only without an answer, or after a fault, the key lives on.
      if (error instanceof Problem && error.status < 500) open.current = undefined;
      if (error instanceof Conflict && Array.isArray(settings.invalidates)) {
        await Promise.all(settings.invalidates.map((queryKey) => queries.invalidateQueries({ queryKey })));
      }
    },
  });
}
