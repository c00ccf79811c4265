import type { Schema } from '../../../api/schema';

/** A value of the rules: what JSON can hold. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
/** The rules of a version; single values are named by their path, `frame.months.min`. */
export type Rules = { [key: string]: Value };
export type Sources = Record<string, string>;

export type VersionState = Schema<'VersionView'>['state'];
export type VersionLine = Schema<'ProgrammeViewVersionLineView'>;
export type Programme = Schema<'ProgrammeView'>;
export type Finding = Schema<'Finding'>;
export type TaskOwners = Schema<'ProgrammeParametersTaskOwners'>;
export type TaskMatrix = Schema<'TaskMatrix'>;

/** A version whose values are reached by their path. */
export type Version = Omit<Schema<'VersionView'>, 'parameters' | 'sources'> & {
  parameters: Rules;
  sources: Sources;
};

export type CaseFact = Schema<'ProgrammeControllerCaseFactView'>;
export type Condition = Schema<'Condition'>;

export type SimulationStep = Schema<'SimulationsStep'>;
export type ChangedCase = SimulationStep['changed'][number];
export type SimulatedResult = ChangedCase['before'];
