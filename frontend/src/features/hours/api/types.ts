import type { Schema } from '../../../api/schema';

export type Hours = Schema<'LedgerViewHours'>;
export type Forecast = Schema<'Forecast'>;
export type Month = Schema<'SessionQueriesMonth'>;
export type LedgerEntry = Schema<'LedgerEntry'>;
export type Ledger = Schema<'LedgerView'>;
export type Party = Word['party'];
export type Word = Schema<'SessionQueriesWord'>;

export const SESSION_KINDS = ['ON_SITE', 'CONVERSATION', 'TEAM', 'PREPARATION'] as const;
export type Session = Schema<'SessionsViewSessionView'>;
export type Sessions = Schema<'SessionsView'>;

export const hoursKey = (caseId: string) => ['case', caseId, 'hours'];
