import { useOutletContext } from 'react-router';
import type { CaseOverview } from './api/useCase';

export interface CaseContext {
  overview: CaseOverview;
}

/** The case whose frame surrounds the page. */
export function useTheCase(): CaseOverview {
  return useOutletContext<CaseContext>().overview;
}

/** What the reader may do in it now. */
export const may = (overview: CaseOverview, action: string) => overview.actions.includes(action);
