import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../api/client';
import type { ChangedCase, SimulationStep, Version } from './types';
import { programmesKey, versionKey } from './useProgrammes';

export interface Simulation {
  state: 'idle' | 'running' | 'cancelled' | 'done';
  done: number;
  total: number;
  /** How long it took to the end, or until it was broken off. */
  tookMs: number;
  /** "FITS>STOPS" → how many cases. */
  verdicts: Record<string, number>;
  changed: ChangedCase[];
}

const START: Simulation = { state: 'idle', done: 0, total: 0, tookMs: 0, verdicts: {}, changed: [] };

const added = (now: Simulation, step: SimulationStep): Simulation => {
  const verdicts = { ...now.verdicts };
  for (const [key, number] of Object.entries(step.verdicts)) verdicts[key] = (verdicts[key] ?? 0) + number;
  return { ...now, done: step.done, total: step.total, verdicts, changed: [...now.changed, ...step.changed] };
};

/** Runs a version over the cases of the office; a run that was seen to its end marks a draft as tried. */
export function useSimulation(version: Version) {
  const queries = useQueryClient();
  const [simulation, setSimulation] = useState(START);
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async () => {
    const stop = new AbortController();
    running.current = stop;
    setError(undefined);
    setSimulation({ ...START, state: 'running' });
    const began = performance.now();
    try {
      await api.stream(
        `/api/programme-versions/${version.id}/simulation`,
        ({ data }) => setSimulation((now) => added(now, JSON.parse(data) as SimulationStep)),
        stop.signal,
      );
      setSimulation((now) => ({ ...now, state: 'done', tookMs: performance.now() - began }));
      if (version.actions.includes('EDIT')) {
        await api.put(`/api/programme-versions/${version.id}/trial`, undefined, { ifMatch: version.version });
        await queries.invalidateQueries({ queryKey: versionKey(version.id) });
        await queries.invalidateQueries({ queryKey: programmesKey });
      }
    } catch (failure) {
      if (stop.signal.aborted) return;
      // What was seen to its end stays, also when the draft could not be marked as tried.
      setSimulation((now) => (now.state === 'done' ? now : { ...now, state: 'idle' }));
      setError(failure);
    }
  };

  const cancel = () => {
    running.current?.abort();
    setSimulation((now) => ({ ...now, state: 'cancelled' }));
  };

  return { simulation, error, start, cancel };
}
