import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../../api/client';
import { Conflict, Problem } from '../../../api/problem';
import { formatTime } from '../../../ui';
import { placed, together } from '../values';
import type { Rules, Sources, Value, Version } from './types';
import { programmesKey, versionKey } from './useProgrammes';

const PAUSE_MS = 800;

/** What somebody else made of the draft meanwhile. */
export interface Theirs {
  version: number;
  parameters: Rules;
  sources: Sources;
  by: string;
}

/**
 * A draft that saves itself a moment after the last change, one saving at a time. When somebody else was faster nothing
 * is saved any more until the person has chosen; what the other one wrote elsewhere stays either way.
 */
export function useVersionDraft(loaded: Version) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(loaded);
  const [savedAt, setSavedAt] = useState<string>();
  const [failed, setFailed] = useState<unknown>();
  const [theirs, setTheirs] = useState<Theirs>();
  const latest = useRef(loaded);
  // As it was last known to be saved: on it both wrote.
  const ground = useRef<Pick<Version, 'parameters' | 'sources'>>(loaded);
  const changes = useRef(0);
  const saved = useRef(0);
  const busy = useRef(false);
  const conflict = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const take = useCallback((next: Version) => {
    latest.current = next;
    setDraft(next);
  }, []);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (busy.current || conflict.current || saved.current === changes.current) return;
    busy.current = true;
    const sent = changes.current;
    const { id, version, parameters, sources } = latest.current;
    try {
      const answer = await api.put<Version>(
        `/api/programme-versions/${id}`,
        { parameters, sources },
        { ifMatch: version },
      );
      saved.current = sent;
      ground.current = answer;
      setFailed(undefined);
      setSavedAt(formatTime(new Date()));
      // What was typed while the answer was on its way stays.
      take(
        sent === changes.current
          ? answer
          : { ...answer, parameters: latest.current.parameters, sources: latest.current.sources },
      );
      queries.setQueryData(versionKey(id), answer);
      void queries.invalidateQueries({ queryKey: programmesKey });
    } catch (error) {
      if (error instanceof Conflict && error.body.current) {
        conflict.current = true;
        setTheirs(theirsOf(error));
      } else setFailed(error);
      if (error instanceof Problem) saved.current = sent;
      else timer.current = setTimeout(() => void save(), 5000);
    } finally {
      busy.current = false;
    }
    if (saved.current !== changes.current) timer.current = setTimeout(() => void save(), PAUSE_MS);
  }, [queries, take]);

  const change = useCallback(
    (path: string, value: Value, source?: string | null) => {
      const now = latest.current;
      const sources = { ...now.sources };
      if (source === null) delete sources[path];
      else if (source !== undefined) sources[path] = source;
      take({ ...now, parameters: placed(now.parameters, path, value), sources });
      changes.current += 1;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE_MS);
    },
    [save, take],
  );

  /** Both together, where both wrote mine; or theirs without mine. */
  const settle = (mine: boolean) => {
    if (!theirs) return;
    const { parameters, sources } = mine ? together(ground.current, latest.current, theirs) : theirs;
    take({ ...latest.current, version: theirs.version, parameters, sources });
    ground.current = theirs;
    setTheirs(undefined);
    conflict.current = false;
    changes.current += 1;
    void save();
  };

  useEffect(() => () => void save(), [save]);

  const both = theirs && together(ground.current, draft, theirs);
  return { draft, change, save, savedAt, failed, theirs, both, settle };
}

function theirsOf(conflict: Conflict): Theirs {
  const { version, current, currentSources, changedBy } = conflict.body;
  return {
    version: version as number,
    parameters: current as Rules,
    sources: currentSources as Sources,
    by: changedBy as string,
  };
}
