import type { Schema } from '../../../api/schema';

export type TextIn = Schema<'ConsentFormText'>;
export type ConsentForm = Schema<'ConsentsViewFormView'>;
export type Consent = Schema<'ConsentsViewConsentView'>;
export type Consents = Schema<'ConsentsView'>;
export type GiveConsent = Schema<'GiveConsent'>;
