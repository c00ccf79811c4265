import type { DecisionDesk, DecisionKind } from './types';

/** On these the coaching rests. */
export const OPENING: DecisionKind[] = ['GRANT', 'PARTIAL_GRANT', 'PROVISIONAL', 'PERSONAL_BUDGET'];
/** Whether coaching is granted; hours to look at the workplace come before that. */
export const isGranted = ({ issued }: DecisionDesk) => issued.some(({ kind }) => OPENING.includes(kind));
/** These give hours or months. */
export const GIVING_HOURS: DecisionKind[] = [...OPENING, 'EXTEND', 'ANALYSIS'];
/** These give something: the rules guard them. */
export const GIVING: DecisionKind[] = [...GIVING_HOURS, 'GRANT_BENEFIT', 'CHANGE_BENEFIT'];
