import { isShown } from '../definition/shownIf';
import type { FieldSchema, FormField, FormSection, FormStep, ObjectSchema } from '../definition/types';

/** Answers as they are typed; what is being typed may be of any kind until the schema has judged it. */
export type Typed = { [field: string]: unknown };

/** Not answered means absent, also inside rows; rows themselves stay. As the server does it. */
export function clean(typed: Typed): Typed {
  const kept: Typed = {};
  for (const [name, value] of Object.entries(typed)) {
    const answer = cleanValue(value);
    if (answer !== undefined) kept[name] = answer;
  }
  return kept;
}

function cleanValue(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((one) => (isRow(one) ? clean(one) : one));
  }
  if (isRow(value)) {
    const row = clean(value);
    return Object.keys(row).length === 0 ? undefined : row;
  }
  return value;
}

export const isRow = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is asked of a part: steps with sections of this filler. */
export function stepsOf(steps: FormStep[], filler: string): FormStep[] {
  return steps
    .map((step) => ({ ...step, sections: step.sections.filter(({ filledBy }) => filledBy === filler) }))
    .filter(({ sections }) => sections.length > 0);
}

export const fieldsOf = (sections: FormSection[]): FormField[] => sections.flatMap(({ fields }) => fields);

export interface SchemaOfFields {
  properties: Record<string, FieldSchema>;
  required?: string[];
  allOf?: { then?: { required?: string[] } }[];
}

/** Required wherever it is shown: in the definition's schema, or in the one derived for a part. */
export function isRequired(schema: SchemaOfFields | ObjectSchema, field: string): boolean {
  const sometimes = (schema as SchemaOfFields).allOf ?? [];
  return (
    (schema.required ?? []).includes(field) ||
    sometimes.some((rule) => rule.then?.required?.includes(field) ?? false)
  );
}

/** Answers to what is not shown are left out, also in rows: nobody meant to give them. */
export function withoutHidden(answers: Typed, fields: FormField[]): Typed {
  const kept = { ...answers };
  for (const field of fields) {
    const answer = answers[field.field];
    if (!isShown(field, fields, answers)) {
      delete kept[field.field];
    } else if (field.kind === 'GROUP' && Array.isArray(answer)) {
      kept[field.field] = answer.map((row) => (isRow(row) ? withoutHidden(row, field.fields ?? []) : row));
    }
  }
  return kept;
}
