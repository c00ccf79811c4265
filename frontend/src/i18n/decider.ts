import { createContext } from 'react';

/** The kinds of bodies that decide a case (ADR 0900); `UNKNOWN` to whom the case is closed. */
export type Decider = 'OFFICE' | 'INTEGRATION_ASSISTANCE' | 'UNKNOWN';

/** Who decides the case whose page this is; outside a case the office. */
export const DeciderContext = createContext<Decider>('OFFICE');
