import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { portalConfig } from '../app/config';
import { accessToken } from '../auth/session';
import { useSession } from '../auth/useSession';
import { eventReader } from './eventStream';

/** Something changed: ids only. What it is now, the page reads again, so access is checked again. */
export interface LiveSignal {
  /** `case`, `person`, `access`, or `refetch` when signals may have been lost. */
  topic: string;
  id: string | null;
  part?: string;
}

const SILENCE_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

interface LiveOptions {
  onSignal: (signal: LiveSignal) => void;
  /** After a gap: signals may have been missed, so read everything again. */
  onGap: () => void;
}

/**
 * What will be answered the same way until the person or the case changes: asking again tells nothing. A token is renewed
 * before the next try, and who asked too often or too slowly may ask later.
 */
const isFinal = (status: number) => status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/** Reads one stream until it ends; true if there will be none. */
async function listen(path: string, { onSignal }: LiveOptions, stopped: AbortSignal, onOpen: () => void) {
  const token = await accessToken(true);
  if (!token || stopped.aborted) return false;
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  try {
    const response = await fetch(portalConfig().apiUrl + path, {
      headers: { Accept: 'text/event-stream', Authorization: `Bearer ${token}` },
      signal: AbortSignal.any([stopped, silence.signal]),
      cache: 'no-store',
      credentials: 'omit',
    });
    if (!response.ok || !response.body) return isFinal(response.status);
    onOpen();
    const read = eventReader(({ data }) => {
      if (data.startsWith('{')) onSignal(JSON.parse(data) as LiveSignal);
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return false;
      alive();
      read(value);
    }
  } finally {
    clearTimeout(timer);
  }
}

interface Gap {
  /** There was a stream before: whatever came since then may have been missed. */
  hadStream: boolean;
}

async function listenForever(path: string, options: LiveOptions, gap: Gap, stopped: AbortSignal) {
  let pause = FIRST_PAUSE_MS;
  while (!stopped.aborted) {
    try {
      const refused = await listen(path, options, stopped, () => {
        pause = FIRST_PAUSE_MS;
        if (gap.hadStream) options.onGap();
        gap.hadStream = true;
      });
      if (refused) {
        // Who was let in before reads again, and so learns that it is over.
        if (gap.hadStream) options.onGap();
        return;
      }
    } catch {
      // A stream that breaks is normal (network, end of the token): it is opened again below.
    }
    if (stopped.aborted) return;
    await new Promise((go) => setTimeout(go, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

/** Keeps a stream of signals open as long as the page shows and the person is signed in. */
export function useLive(path: string | undefined, options: LiveOptions) {
  const signedIn = useSession().status === 'signed-in';
  const latest = useRef(options);
  const gap = useRef<Gap>({ hadStream: false });
  latest.current = options;

  useEffect(() => {
    if (!path || !signedIn) return;
    const stop = new AbortController();
    void listenForever(
      path,
      { onSignal: (signal) => latest.current.onSignal(signal), onGap: () => latest.current.onGap() },
      gap.current,
      stop.signal,
    );
    return () => stop.abort();
  }, [path, signedIn]);
}

function usePersonRefresh() {
  const queries = useQueryClient();
  return () => {
    for (const key of ['todo', 'cases', 'me', 'coach-requests'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
}

interface CaseLive {
  /** The goal board is open: the others there may see that the person is here. */
  onBoard?: boolean;
  /** The case is closed to the person: only what concerns them is heard. */
  closed?: boolean;
}

/**
 * Query keys of a case start with `['case', id, part]`; a signal for a part refreshes the part and the head. The stream
 * of a case also carries what concerns the person, so that a page needs one only.
 */
export function useCaseLive(caseId: string, { onBoard = false, closed = false }: CaseLive = {}) {
  const queries = useQueryClient();
  const refreshPerson = usePersonRefresh();
  const refresh = (queryKey: QueryKey) => void queries.invalidateQueries({ queryKey });
  const everything = () => {
    refresh(['case', caseId]);
    refreshPerson();
  };
  useLive(closed ? '/api/live' : `/api/cases/${caseId}/live${onBoard ? '?onBoard=true' : ''}`, {
    onSignal: ({ topic, part }) => {
      if (topic === 'refetch') everything();
      else if (topic !== 'case') refreshPerson();
      else {
        refresh(['case', caseId, part ?? '']);
        if (part !== 'here') refresh(['case', caseId, 'overview']);
      }
    },
    onGap: everything,
  });
}

/** The person's own stream, where no case is open: what waits for me, and what I may do. */
export function usePersonLive(enabled: boolean) {
  const refresh = usePersonRefresh();
  useLive(enabled ? '/api/live' : undefined, { onSignal: refresh, onGap: refresh });
}
