import type { DecisionKind } from './types';

/** On these the coaching rests. */
export const OPENING: DecisionKind[] = ['GRANT', 'PARTIAL_GRANT', 'PROVISIONAL', 'PERSONAL_BUDGET'];
/** These give hours or months. */
export const GIVING: DecisionKind[] = [...OPENING, 'EXTEND', 'ANALYSIS'];
