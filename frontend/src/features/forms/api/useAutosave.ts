import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { Conflict, Problem } from '../../../api/problem';
import type { Schema } from '../../../api/schema';
import { clean, type Typed } from '../../../forms/filling/answers';
import { formatTime } from '../../../ui';
import { partPath, type RecordedFor } from './useForm';

const PAUSE_MS = 1_200;
const AGAIN_MS = 5_000;

export interface Autosave {
  /** Call on every change; saves after a short pause. */
  save: (answers: Typed) => void;
  /** Saves what waits, now; the version it then has. Throws what the server refuses. */
  flush: (recordedFor?: RecordedFor) => Promise<number>;
  /** "14:03", when the last save arrived. */
  savedAt?: string;
  saving: boolean;
  /** Could not be sent; it is tried again. */
  waiting: boolean;
  /** Somebody saved this part elsewhere; nothing more is sent from here. */
  conflict: boolean;
  /** The answers that were changed here and have not arrived. */
  unsaved: () => Typed;
  /** What the server refused; typing on tries again. */
  refused?: Error;
}

/**
 * Saves a part while it is typed: one request at a time, each on the version the one before gave. Not automatic: only when
 * `flush` is called, for what is recorded in somebody's name.
 */
export function useAutosave(
  caseId: string,
  formId: string,
  filler: string,
  start: { version: number; savedAt?: string | null; answers?: unknown },
  automatic = true,
): Autosave {
  const [savedAt, setSavedAt] = useState(start.savedAt ? formatTime(start.savedAt) : undefined);
  const [saving, setSaving] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [conflict, setConflict] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const version = useRef(start.version);
  const pending = useRef<Typed>(undefined);
  const typed = useRef<Typed>((start.answers ?? {}) as Typed);
  const arrived = useRef<Typed>(typed.current);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const path = partPath(caseId, formId, filler);

  const send = useCallback(
    async (recordedFor?: RecordedFor) => {
      const answers = pending.current;
      if (answers === undefined) return;
      pending.current = undefined;
      setSaving(true);
      try {
        const saved = await api.put<Schema<'FilledFormsSaved'>>(
          path,
          { answers: clean(answers), recordedFor },
          { ifMatch: version.current },
        );
        version.current = saved.version;
        arrived.current = answers;
        setSavedAt(formatTime(saved.savedAt));
        setWaiting(false);
        setRefused(undefined);
      } catch (error) {
        if (error instanceof Conflict) setConflict(true);
        else if (error instanceof Problem && error.status < 500) setRefused(error);
        else {
          pending.current ??= answers;
          setWaiting(true);
        }
        throw error;
      } finally {
        setSaving(false);
      }
    },
    [path],
  );

  const queue = useCallback(
    (recordedFor?: RecordedFor) => {
      const next = running.current.catch(() => undefined).then(() => send(recordedFor));
      running.current = next;
      return next;
    },
    [send],
  );

  const later = useCallback(
    (pause: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void queue().catch(() => undefined), pause);
    },
    [queue],
  );

  const save = useCallback(
    (answers: Typed) => {
      pending.current = answers;
      typed.current = answers;
      if (automatic) later(PAUSE_MS);
    },
    [automatic, later],
  );

  const flush = useCallback(
    async (recordedFor?: RecordedFor) => {
      clearTimeout(timer.current);
      await queue(recordedFor);
      return version.current;
    },
    [queue],
  );

  const unsaved = useCallback(
    () =>
      Object.fromEntries(
        Object.entries(typed.current).filter(([field, answer]) => answer !== arrived.current[field]),
      ),
    [],
  );

  useEffect(() => {
    if (automatic && waiting && !conflict) later(AGAIN_MS);
  }, [automatic, waiting, conflict, later]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (automatic) void queue().catch(() => undefined);
    },
    [automatic, queue],
  );

  return { save, flush, savedAt, saving, waiting, conflict, unsaved, refused };
}
