import { useOutletContext } from 'react-router';
import type { CaseOverview } from './api/useCase';

export interface CaseContext {
  overview: CaseOverview;
}

/** As {@link useTheCase}; undefined for whom the case is closed and who reads a notice of it all the same. */
export function useTheCaseIfOpen(): CaseOverview | undefined {
  return useOutletContext<Partial<CaseContext> | undefined>()?.overview;
}

/** The case whose frame surrounds the page. */
export function useTheCase(): CaseOverview {
  return useOutletContext<CaseContext>().overview;
}

/** What the reader may do in it now. */
export const may = (overview: CaseOverview | undefined, action: string) =>
  Boolean(overview?.actions.includes(action));
