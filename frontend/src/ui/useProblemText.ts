import { Problem, Unreachable } from '../api/problem';
import { useUiTexts } from './useUiTexts';

/** One sentence for what went wrong, in words for people. */
export function useProblemText() {
  const t = useUiTexts();
  return (error: unknown): string => {
    if (error instanceof Unreachable) return t('problem.unreachable');
    if (!(error instanceof Problem)) return t('problem.unknown');
    if (error.status === 401) return t('problem.signedOut');
    if (error.detail || error.title) return error.detail || error.title;
    if (error.status === 412) return t('problem.conflict');
    if (error.status === 404) return t('problem.notFound');
    if (error.status === 403) return t('problem.forbidden');
    if (error.status === 429) return t('problem.tooMany');
    return error.status >= 500 ? t('problem.server') : t('problem.unknown');
  };
}
