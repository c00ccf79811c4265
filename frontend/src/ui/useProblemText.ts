import { Problem, Unreachable } from '../api/problem';
import { useUiTexts } from './useUiTexts';

interface ProblemParts {
  /** What went wrong, where the API says it. */
  title: string;
  /** What to do now, or what went wrong where no title says it; empty where there is no more to say. */
  text: string;
}

/** What went wrong and the way out, in words for people: the two parts of a notice. */
export function useProblemParts() {
  const t = useUiTexts();
  return (error: unknown): ProblemParts => {
    const own = (key: string) => ({ title: '', text: t(`problem.${key}`) });
    if (error instanceof Unreachable) return own('unreachable');
    if (!(error instanceof Problem)) return own('unknown');
    if (error.status === 401) return own('signedOut');
    if (error.detail || error.title) return { title: error.title, text: error.detail };
    if (error.status === 412) return own('conflict');
    if (error.status === 404) return own('notFound');
    if (error.status === 403) return own('forbidden');
    if (error.status === 429) return own('tooMany');
    return own(error.status >= 500 ? 'server' : 'unknown');
  };
}

/** The same as sentences in one line: for a toast, beside a field, in the summary of a form. */
export function useProblemText() {
  const parts = useProblemParts();
  return (error: unknown): string => {
    const { title, text } = parts(error);
    // A title is no sentence and has no full stop of its own.
    const head = title && !/[.!?]$/.test(title) ? `${title}.` : title;
    return [head, text].filter(Boolean).join(' ');
  };
}
