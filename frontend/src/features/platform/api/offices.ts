import type { Schema } from '../../../api/schema';

export type OfficeState = Office['state'];
export type OnboardingStep = Schema<'OnboardingProgressStep'>;
export type FirstAdministrator = Schema<'StartOnboarding'>;
export type Onboarding = Schema<'OnboardingView'>;

/** A line of the operator's list. */
export type Office = Schema<'OfficeView'>;

export interface Known<T> {
  value: T | null;
  source: string | null;
  note: string | null;
}

export type Contact = Schema<'PresetContact'>;
export type Proof = Schema<'GoLiveListEntry'>;
export type OfficeDetail = Schema<'OfficeDetailView'>;

export const doneSteps = (onboarding: Onboarding) =>
  onboarding.steps.filter((step) => step.state === 'DONE').length;

/** The step that runs or where it stopped. */
export const presentStep = (onboarding: Onboarding) =>
  onboarding.steps.find((step) => step.state !== 'DONE') ?? onboarding.steps.at(-1);
