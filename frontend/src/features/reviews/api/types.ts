import type { Schema } from '../../../api/schema';

export type Party = ViewpointView['party'];
export const parties: Party[] = ['EMPLOYEE', 'EMPLOYER', 'COACH'];

export const nextSteps = ['GO_ON', 'EXTEND', 'TAPER', 'STOP'] as const;
export type NextStep = (typeof nextSteps)[number];

export const questions = ['closer', 'options', 'strengthen', 'next'] as const;
export type FactsView = Schema<'FactsView'>;
export type ViewpointView = Schema<'ReviewViewViewpointView'>;
export type ReviewView = Schema<'ReviewView'>;
export type ExtensionView = Schema<'ExtensionView'>;
export type ExtensionsView = Schema<'ExtensionsView'>;
export type TaperPlan = Schema<'PlanTaper'>;
export type TaperView = Schema<'TaperView'>;

export const carers = ['IFD', 'COMPANY_CONTACT', 'SBV'] as const;
export type AfterCarePlan = Schema<'AgreeAfterCare'>;
export type ClosingView = Schema<'ClosingView'>;
export type CareCheckView = Schema<'AfterCareViewCheckView'>;
export type AfterCareView = Schema<'AfterCareView'>;

export const enders = ['EMPLOYEE', 'EMPLOYER', 'COACH', 'OFFICE'] as const;

export type Reflection = Schema<'RecordReflection'>;
export type ReflectionView = Schema<'ReflectionView'>;
export type EarlyEnd = Schema<'EndEarly'>;
export type EarlyEndView = Schema<'EarlyEndView'>;
export type CourseOverviewView = Schema<'CourseOverviewView'>;
