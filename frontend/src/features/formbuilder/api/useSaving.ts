import { useCallback, useEffect, useRef, useState } from 'react';
import { Conflict, Problem } from '../../../api/problem';
import type { FormDefinition } from '../../../forms/definition/types';
import { type Draft, formatTime } from '../../../ui';
import { toDefinition } from '../model/convert';
import type { Doc } from '../model/doc';
import { type Fault, faultsOf } from '../model/places';
import { inDefinition, saveDefinition } from './check';
import type { Edition } from './types';
import { readEdition } from './useEdition';

const PAUSE_MS = 1_000;

/** What is typed and not saved yet, with the version on which it stands. */
export interface Unsaved {
  version: number;
  definition: FormDefinition;
}

export type SavingState = 'saved' | 'waiting' | 'refused' | 'conflict' | 'failed';

export interface Saving {
  state: SavingState;
  savedAt?: string;
  /** Why the portal does not take it yet. */
  faults: Fault[];
  /** Somebody else saved meanwhile: what they saved and, where it is known, what both began with. */
  conflict?: { base?: FormDefinition; theirs: Edition };
  /** Goes on from their version; what is on the page then is saved over it. */
  settle: () => void;
  version: number;
  /** Saves at once; true when everything is saved. */
  flush: () => Promise<boolean>;
}

interface Start {
  edition: Edition;
  /** As the portal has it. */
  savedDoc: Doc;
  /** What is on the page. */
  doc: Doc;
  /** Where what could not be saved is kept; `found` from an earlier time. */
  kept: Draft<Unsaved>;
}

/**
 * Saves a draft a moment after the last change, one save at a time. What the portal refuses (unfinished, in
 * conflict, not reachable) is kept as the person's own draft until it can be saved.
 */
export function useSaving({ edition, savedDoc, doc, kept }: Start): Saving {
  const on = edition.actions.includes('SAVE');
  const overtaken = kept.found != null && kept.found.version !== edition.version;
  const [state, setState] = useState<SavingState>(overtaken ? 'conflict' : 'saved');
  const [savedAt, setSavedAt] = useState<string>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [conflict, setConflict] = useState<Saving['conflict']>(overtaken ? { theirs: edition } : undefined);
  const [version, setVersion] = useState(edition.version);
  const saved = useRef({ doc: savedDoc, version: edition.version, definition: edition.definition });
  const latest = useRef(doc);
  latest.current = doc;
  const running = useRef<Promise<boolean>>(undefined);
  const isKept = useRef(kept.found != null);
  const stopped = useRef(!on);
  stopped.current = !on || conflict !== undefined;

  const send = useCallback(async (): Promise<boolean> => {
    const now = latest.current;
    if (stopped.current || now === saved.current.doc) return now === saved.current.doc;
    const definition = toDefinition(now);
    try {
      const answer = await saveDefinition(edition.id, saved.current.version, definition);
      saved.current = { doc: now, version: answer.version, definition };
      setVersion(answer.version);
      setFaults([]);
      setState(latest.current === now ? 'saved' : 'waiting');
      setSavedAt(formatTime(new Date()));
      if (isKept.current) {
        isKept.current = false;
        void kept.discard().catch(() => undefined);
      }
      return latest.current === now;
    } catch (error) {
      isKept.current = true;
      kept.save({ version: saved.current.version, definition });
      if (error instanceof Conflict) {
        const theirs = await readEdition(edition.id);
        stopped.current = true;
        setFaults([]);
        setConflict({ base: saved.current.definition, theirs });
        setState('conflict');
      } else if (error instanceof Problem && error.fields.length > 0) {
        setFaults(faultsOf(now, inDefinition(error.fields)));
        setState('refused');
      } else {
        setState('failed');
      }
      return false;
    }
  }, [edition.id, kept.save, kept.discard]);

  const flush = useCallback(async () => {
    // One after the other: two saves at once would collide with themselves.
    while (running.current) await running.current;
    running.current = send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [send]);

  useEffect(() => {
    if (!on || conflict || doc === saved.current.doc) return;
    setState((before) => (before === 'saved' ? 'waiting' : before));
    const timer = setTimeout(() => void flush().catch(() => setState('failed')), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [doc, on, conflict, flush]);

  useEffect(() => () => void flush().catch(() => undefined), [flush]);

  const settle = useCallback(() => {
    if (!conflict) return;
    saved.current = {
      ...saved.current,
      version: conflict.theirs.version,
      definition: conflict.theirs.definition,
    };
    setVersion(conflict.theirs.version);
    setConflict(undefined);
    setState('waiting');
  }, [conflict]);

  return { state, savedAt, faults, conflict, settle, version, flush };
}
