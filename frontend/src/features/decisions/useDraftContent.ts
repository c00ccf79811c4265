import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../api/client';
import { formatTime } from '../../ui';
import type { DecisionDraft, DecisionState } from './api/types';
import { deskKey } from './api/useDesk';

export interface DraftContent {
  minutes?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  reasons: string;
  /** As the check gave them to whoever wrote these; equal: nobody did, and they follow the check. */
  prefill: string | null;
  plainReasons: string;
  notGranted?: string | null;
  furtherRuling?: string | null;
  conditions: string[];
  budgetCents?: number | null;
  contribution?: DecisionDraft['contribution'];
  curtailment: DecisionDraft['curtailment'];
  deviations: Record<string, string>;
}

const PAUSE_MS = 900;
const contentOf = (draft: DecisionDraft): DraftContent => ({
  minutes: draft.minutes,
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  reasons: draft.reasons,
  prefill: draft.prefill,
  plainReasons: draft.plainReasons,
  notGranted: draft.notGranted,
  furtherRuling: draft.furtherRuling,
  conditions: draft.conditions,
  budgetCents: draft.budgetCents,
  contribution: draft.contribution,
  curtailment: draft.curtailment,
  deviations: draft.deviations,
});
/** Reasons that nobody wrote are those of the last answer: another frame or another fact gives others. */
const following = (content: DraftContent, draft: DecisionDraft): DraftContent =>
  content.reasons === content.prefill && draft.reasons === draft.prefill
    ? { ...content, reasons: draft.reasons, prefill: draft.prefill }
    : content;
const day = (value?: string | null) => (value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

/** The words of a draft decision: saved while they are written, one save after the other, check and letter follow. */
export function useDraftContent(caseId: string, draft: DecisionDraft) {
  const queries = useQueryClient();
  const [content, setContent] = useState(() => contentOf(draft));
  const [savedAt, setSavedAt] = useState<string>();
  const [error, setError] = useState<unknown>();
  const version = useRef(draft.version);
  const failed = useRef<unknown>(undefined);
  const waiting = useRef<DraftContent>(undefined);
  const running = useRef<Promise<void>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback((): Promise<void> => {
    clearTimeout(timer.current);
    if (running.current) return running.current.then(() => (waiting.current ? send() : undefined));
    const words = waiting.current;
    if (!words) return Promise.resolve();
    waiting.current = undefined;
    running.current = api
      .put<DecisionState>(
        `/api/cases/${caseId}/decisions/${draft.id}`,
        {
          ...words,
          conditions: words.conditions.map((line) => line.trim()).filter(Boolean),
          startsOn: day(words.startsOn),
          endsOn: day(words.endsOn),
          curtailment: {
            ...words.curtailment,
            askedOn: day(words.curtailment.askedOn),
            answeredOn: day(words.curtailment.answeredOn),
          },
        },
        { ifMatch: version.current },
      )
      .then(
        (saved) => {
          version.current = saved.version;
          failed.current = undefined;
          setError(undefined);
          setSavedAt(formatTime(new Date()));
          void queries.invalidateQueries({ queryKey: deskKey(caseId) });
        },
        (problem: unknown) => {
          // Not saved is not given up: these go along with the next try, unless newer ones stand there.
          waiting.current ??= words;
          failed.current = problem;
          setError(problem);
        },
      )
      .finally(() => {
        running.current = undefined;
      });
    return running.current;
  }, [caseId, draft.id, queries]);

  const change = useCallback(
    (part: Partial<DraftContent>) =>
      setContent((before) => {
        const after = { ...following(before, draft), ...part };
        waiting.current = after;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void send(), PAUSE_MS);
        return after;
      }),
    [send, draft],
  );

  useEffect(() => () => void send(), [send]);

  // Handed over, given back or written by somebody else: with nothing of one's own to save, that is what stands here.
  useEffect(() => {
    if (draft.version <= version.current || waiting.current || running.current) return;
    version.current = draft.version;
    setContent(contentOf(draft));
  }, [draft]);

  /** Waits until every word is saved, and gives the version that is then the last one. @throws what the last save met */
  const settled = useCallback(async () => {
    await send();
    if (failed.current) throw failed.current;
    return version.current;
  }, [send]);

  /** A step of one's own that changed the draft without its words: what is written next rests on it. */
  const adopt = useCallback((last: number) => {
    version.current = Math.max(version.current, last);
  }, []);

  return { content: following(content, draft), change, savedAt, error, settled, adopt };
}
