/** The four words that must not be mixed up. */
export type ConsentKind = 'MEASURE' | 'DATA' | 'COMPANY' | 'CONFIDENTIALITY';

export interface TextIn {
  de: string;
  plain: string;
  en: string;
}

export interface ConsentForm {
  form: string;
  kind: ConsentKind;
  paragraph: string;
  textVersion: string;
  title: TextIn;
  text: TextIn;
  givers: string[];
  /** Relations to choose from; empty if there is nothing to choose. */
  to: string[];
  mayGive: boolean;
}

export interface Consent {
  id: string;
  version: number;
  form: string;
  kind: ConsentKind;
  state: 'IN_FORCE' | 'REFUSED' | 'REVOKED' | 'REPLACED';
  givenBy: string;
  givenAs: string;
  to: string[];
  scope?: string | null;
  textVersion: string;
  textShown: string;
  givenHow: string;
  decidedOn: string;
  endedAt?: string | null;
  mayRevoke: boolean;
}

export interface Consents {
  forms: ConsentForm[];
  consents: Consent[];
  actions: string[];
}

export interface GiveConsent {
  form: string;
  textVersion: string;
  language: 'DE' | 'PLAIN' | 'EN';
  decision: 'GIVEN' | 'REFUSED';
  to: string[];
  scope?: string;
  recordedFor?: { participantId: string; channel: string; receivedOn: string; note?: string };
}
