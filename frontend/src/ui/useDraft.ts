import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../api/client';
import { Problem } from '../api/problem';
import { formatTime } from './format';

const PAUSE_MS = 1_200;

/** Of a tab whose session ended: the words wait here until the person is back. */
const kept = (key: string) => `portal.draft.${key}`;

interface DraftBody<V> {
  content: V;
  savedAt?: string;
}

export interface Draft<V> {
  /** The draft found at the start; `undefined` while loading, `null` when there is none. */
  found: V | null | undefined;
  /** Call on every change; saves after a short pause. */
  save: (values: V) => void;
  /** After sending: the draft is no longer needed. */
  discard: () => Promise<void>;
  /** "14:03", when the last save arrived. */
  savedAt: string | undefined;
  failed: boolean;
}

/** Autosave of a form: `PUT /api/drafts/{key}`; what could not be sent waits in this tab. */
export function useDraft<V>(key: string): Draft<V> {
  const [found, setFound] = useState<V | null>();
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<V>(undefined);
  const path = `/api/drafts/${encodeURIComponent(key)}`;

  const send = useCallback(async () => {
    const values = waiting.current;
    if (values === undefined) return;
    waiting.current = undefined;
    try {
      await api.put(path, { content: values });
      sessionStorage.removeItem(kept(key));
      setFailed(false);
      setSavedAt(formatTime(new Date()));
    } catch {
      // Not lost: it stays in the tab, and the line under the form says that it is not saved yet.
      sessionStorage.setItem(kept(key), JSON.stringify(values));
      setFailed(true);
    }
  }, [key, path]);

  const save = useCallback(
    (values: V) => {
      waiting.current = values;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [send],
  );

  const discard = useCallback(async () => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    sessionStorage.removeItem(kept(key));
    setSavedAt(undefined);
    await api.delete(path).catch((error: unknown) => {
      if (!(error instanceof Problem && error.status === 404)) throw error;
    });
  }, [key, path]);

  useEffect(() => {
    let current = true;
    const inTab = sessionStorage.getItem(kept(key));
    if (inTab) {
      setFound(JSON.parse(inTab) as V);
      return;
    }
    api
      .get<DraftBody<V>>(path)
      .then((draft) => {
        if (!current) return;
        setFound(draft?.content ?? null);
        if (draft?.savedAt) setSavedAt(formatTime(draft.savedAt));
      })
      .catch(() => {
        // No draft, or not reachable: the form starts empty either way.
        if (current) setFound(null);
      });
    return () => {
      current = false;
    };
  }, [key, path]);

  useEffect(() => () => void send(), [send]);

  return { found, save, discard, savedAt, failed };
}
