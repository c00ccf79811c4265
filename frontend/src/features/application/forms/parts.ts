import { optionalDay, optionalText, z } from '../../../forms/z';
import type { Application, Content, PartName } from '../api/useApplication';

export interface FieldOf {
  name: string;
  kind: 'text' | 'area' | 'day' | 'minutes' | 'degree' | 'choice';
  options?: string[];
  max?: number;
  /** Whose eyes it is for, key of the reader line. */
  readers: 'part' | 'health' | 'secret';
  /** Asked where this other question was answered with yes, and where it was answered before. */
  after?: string;
}

interface SectionOf {
  id: string;
  fields: FieldOf[];
}

const ANSWERS = ['YES', 'NO', 'UNKNOWN'];

/** What each party is asked; the order is the order of the page. */
export const PARTS: Record<PartName, SectionOf[]> = {
  employee: [
    {
      id: 'status',
      fields: [
        { name: 'disabilityDegree', kind: 'degree', readers: 'part' },
        { name: 'equalStatus', kind: 'choice', options: ['YES', 'NO', 'APPLIED'], readers: 'part' },
        { name: 'proof', kind: 'choice', options: ['ENCLOSED', 'FOLLOWS', 'NONE'], readers: 'part' },
      ],
    },
    {
      id: 'work',
      fields: [
        {
          name: 'employment',
          kind: 'choice',
          options: ['EMPLOYED', 'TRAINEE', 'CIVIL_SERVANT', 'SELF_EMPLOYED', 'WORKSHOP'],
          readers: 'part',
        },
        { name: 'workplace', kind: 'text', max: 200, readers: 'part' },
        { name: 'job', kind: 'text', max: 200, readers: 'part' },
        { name: 'weeklyMinutes', kind: 'minutes', readers: 'part' },
        { name: 'employedSince', kind: 'day', readers: 'part' },
      ],
    },
    {
      id: 'difficult',
      fields: [
        { name: 'difficulties', kind: 'area', max: 4000, readers: 'health' },
        { name: 'wouldHelp', kind: 'area', max: 4000, readers: 'health' },
        { name: 'jobInDanger', kind: 'choice', options: ANSWERS, readers: 'part' },
      ],
    },
    {
      id: 'others',
      fields: [
        { name: 'accident', kind: 'choice', options: ANSWERS, readers: 'part' },
        { name: 'rehabilitationAsked', kind: 'choice', options: ANSWERS, readers: 'part' },
        {
          name: 'rehabilitationCarrier',
          kind: 'text',
          max: 200,
          readers: 'part',
          after: 'rehabilitationAsked',
        },
      ],
    },
  ],
  company: [
    {
      id: 'companyWork',
      fields: [
        { name: 'tasks', kind: 'area', max: 2000, readers: 'part' },
        { name: 'observed', kind: 'area', max: 2000, readers: 'part' },
        { name: 'weeklyMinutes', kind: 'minutes', readers: 'part' },
        { name: 'fixedTermUntil', kind: 'day', readers: 'part' },
        { name: 'inclusionCompany', kind: 'choice', options: ANSWERS, readers: 'part' },
      ],
    },
    {
      id: 'companyFuture',
      fields: [
        { name: 'jobInDanger', kind: 'choice', options: ANSWERS, readers: 'part' },
        { name: 'continueOnSuccess', kind: 'choice', options: ANSWERS, readers: 'part' },
        { name: 'contact', kind: 'text', max: 200, readers: 'part' },
        { name: 'tradeSecrets', kind: 'area', max: 2000, readers: 'secret' },
      ],
    },
  ],
};

export const fieldsOf = (part: PartName): FieldOf[] => PARTS[part].flatMap((section) => section.fields);

/** Whether a question is asked, after what was answered so far. What somebody said is never hidden. */
export const isAsked = ({ name, after }: FieldOf, values: PartValues) =>
  !after || values[after] === 'YES' || Boolean(values[name]);

const LONGEST_WEEK = 3600;

function schemaOfField({ kind, max }: FieldOf) {
  if (kind === 'day') return optionalDay();
  if (kind === 'minutes') return z.number().max(LONGEST_WEEK, 'errors.format').optional();
  if (kind === 'choice') return z.string().nullable();
  return optionalText(max);
}

export function schemaOfPart(part: PartName) {
  return z.object(Object.fromEntries(fieldsOf(part).map((field) => [field.name, schemaOfField(field)])));
}

export type PartValues = Record<string, string | number | null | undefined>;

/** What the part holds now, as the form shows it. */
export function valuesOf(part: PartName, application: Application): PartValues {
  const content: Record<string, Content[string] | boolean> =
    part === 'employee'
      ? { ...application.employeePart, ...application.health }
      : { ...application.companyPart, ...application.tradeSecrets };
  return Object.fromEntries(
    fieldsOf(part).map(({ name, kind }) => {
      const value = content[name];
      if (kind === 'minutes') return [name, value as number | undefined];
      return [name, value === undefined ? '' : String(value)];
    }),
  );
}

/** What the API takes: a field that stays empty is left out. */
export function contentOf(part: PartName, values: PartValues): Content {
  return Object.fromEntries(
    fieldsOf(part).flatMap(({ name, kind }) => {
      const value = values[name];
      if (value === undefined || value === null || value === '') return [];
      return [[name, kind === 'degree' ? Number(value) : value]];
    }),
  );
}

/** Parts of the content that this reader cannot see; saving for somebody would wipe them out. */
export function hidesSome(part: PartName, application: Application): boolean {
  const view = part === 'employee' ? application.employeePart : application.companyPart;
  const secret = part === 'employee' ? application.health : application.tradeSecrets;
  return view?.version !== undefined && secret === undefined;
}
