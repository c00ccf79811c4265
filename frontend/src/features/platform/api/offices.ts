export type OfficeState =
  | 'NOT_STARTED'
  | 'ONBOARDING'
  | 'STOPPED'
  | 'TRIAL'
  | 'LIVE'
  | 'SUSPENDED'
  | 'CLOSED';

export type OfficeAction = 'ONBOARD' | 'RETRY' | 'GO_LIVE' | 'MAKE_UP_STEPS' | 'SUSPEND' | 'RESUME';

export interface OnboardingStep {
  name: string;
  position: number;
  state: 'OPEN' | 'RUNNING' | 'DONE' | 'FAILED';
  startedAt: string | null;
  finishedAt: string | null;
  reason: { code: string; title: string; detail: string } | null;
}

export interface FirstAdministrator {
  salutation: 'FRAU' | 'HERR' | 'NONE';
  givenName: string;
  familyName: string;
  email: string;
}

export interface Onboarding {
  state: 'RUNNING' | 'STOPPED' | 'DONE';
  attempt: number;
  startedAt: string;
  finishedAt: string | null;
  administrator: FirstAdministrator;
  steps: OnboardingStep[];
}

/** A line of the operator's list. */
export interface Office {
  key: string;
  name: string;
  federalState: string;
  state: OfficeState;
  since: string | null;
  signedProofs: number;
  requiredProofs: number;
  onboarding: Onboarding | null;
  actions: OfficeAction[];
}

export interface Known<T> {
  value: T | null;
  source: string | null;
  note: string | null;
}

export interface Contact {
  label: string;
  street: string | null;
  town: string | null;
  phone: string | null;
  fax: string | null;
  email: string | null;
  web: string | null;
  source: string;
  note: string | null;
}

export interface Proof {
  item: string;
  signature: { dated: string; reference: string; signedBy: string; signedAt: string } | null;
}

export interface OfficeDetail {
  office: Office;
  known: {
    hostAuthority: Known<string>;
    seat: Known<string>;
    jobcoachingOffered: Known<boolean>;
    jobcoachingNote: Known<string>;
    contacts: Contact[];
    notes: Known<string>[];
    region: string | null;
  };
  proofs: Proof[];
}

export const doneSteps = (onboarding: Onboarding) =>
  onboarding.steps.filter((step) => step.state === 'DONE').length;

/** The step that runs or where it stopped. */
export const presentStep = (onboarding: Onboarding) =>
  onboarding.steps.find((step) => step.state !== 'DONE') ?? onboarding.steps.at(-1);
