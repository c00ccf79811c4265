import type { FieldProblem } from '../../../api/problem';
import type { FormDefinition } from '../../../forms/definition/types';

export type VersionState = 'DRAFT' | 'PLANNED' | 'IN_FORCE' | 'SUPERSEDED';

export interface VersionLine {
  id: string;
  number: number;
  title: string;
  state: VersionState;
  inForceFrom?: string;
}

export interface FormLine {
  id: string;
  key: string;
  title: string;
  /** Preset from which it came; absent: made by the office. */
  source?: string;
  /** The latest first. */
  versions: VersionLine[];
}

/** A version with all it holds. */
export interface Edition {
  id: string;
  formId: string;
  key: string;
  number: number;
  state: VersionState;
  inForceFrom?: string | null;
  version: number;
  savedAt?: string;
  /** Name of who saved it last. */
  savedBy?: string | null;
  definition: FormDefinition;
  actions: string[];
}

/** What saving would refuse, by JSON pointer. */
export type Finding = FieldProblem;
