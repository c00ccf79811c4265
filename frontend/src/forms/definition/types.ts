/**
 * What a form asks, as docs/forms.md and the API describe it: a subset of JSON Schema 2020-12 that says which answers
 * are right, and a layout that says how they are asked, by whom they are filled and who reads them.
 */
export interface FormDefinition {
  schema: ObjectSchema;
  layout: FormLayout;
}

/** The fields are the properties. A field that nobody answered is absent, never null or ''. */
export interface ObjectSchema {
  $schema?: 'https://json-schema.org/draft/2020-12/schema';
  type: 'object';
  properties: Record<string, FieldSchema>;
  required?: string[];
  additionalProperties: false;
}

/** One shape per kind; `fieldSchema` in kinds.ts makes them. */
export type FieldSchema =
  | { type: 'string'; minLength?: number; maxLength: number; pattern?: string }
  | { type: 'string'; format: 'date' }
  | { type: 'string'; enum: string[] }
  | { type: 'integer' | 'number'; minimum: number; maximum: number }
  | { type: 'boolean' }
  | { const: true }
  | { $ref: '#/$defs/person' | '#/$defs/address' }
  | {
      type: 'array';
      items: { type: 'string'; enum: string[] };
      uniqueItems: true;
      minItems?: number;
      maxItems?: number;
    }
  | { type: 'array'; items: { $ref: '#/$defs/file' }; uniqueItems: true; minItems?: number; maxItems: number }
  | { type: 'array'; items: Omit<ObjectSchema, '$schema'>; minItems?: number; maxItems: number };

export interface FormLayout {
  title: Words;
  intro?: Words;
  /** What is missing in it stands in the way of a grant, never of the filing. */
  neededForGrant: boolean;
  steps: FormStep[];
}

/** German always; `plain` is "leicht verständlich". */
export interface Words {
  de: string;
  plain?: string;
  en?: string;
}

export interface FormStep {
  key: string;
  title: Words;
  sections: FormSection[];
}

export interface FormSection {
  key: string;
  title: Words;
  help?: Words;
  filledBy: Filler;
  /** Who reads it once it is filled; those who fill it always do. */
  seenBy: FormAudience[];
  fields: FormField[];
}

export interface FormField {
  /** Name of the property in the schema: ^[a-z][A-Za-z0-9]{0,39}$, once in the form (in a group: once in the row). */
  field: string;
  kind: FieldKind;
  label: Words;
  help?: Words;
  /** CHOICE and SEVERAL: the words of every value, in their order. */
  options?: FormOption[];
  /** All have to hold. Refers to fields of the same filler; in a group to fields of the same row. */
  shownIf?: FormCondition[];
  /** Field id of the FIM data schema D03000506. */
  fim?: string;
  /** GROUP only: the fields of a row. A group holds no group. */
  fields?: FormField[];
  /** Nobody is asked it any more; it stays because earlier answers use it. */
  retired?: true;
}

export interface FormOption {
  value: string;
  label: Words;
  /** Not to be chosen any more; it stays because earlier answers use it. */
  retired?: true;
}

/** Holds if the answer of `field` is, or contains, one of `in`. Only CHOICE, SEVERAL, YES_NO, CONFIRMATION. */
export interface FormCondition {
  field: string;
  in: (string | boolean)[];
}

export const FIELD_KINDS = [
  'TEXT',
  'LONG_TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'CHOICE',
  'SEVERAL',
  'YES_NO',
  'PERSON',
  'ADDRESS',
  'FILE',
  'CONFIRMATION',
  'GROUP',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const FILLERS = [
  'EMPLOYEE',
  'EMPLOYER',
  'SUPERVISOR',
  'SBV',
  'IFD',
  'COACH',
  'OFFICE',
  'WORKSHOP',
] as const;
export type Filler = (typeof FILLERS)[number];

export const FORM_AUDIENCES = [
  'EVERYONE',
  'PROVIDERS',
  'DECIDING_BODY',
  'EMPLOYEE_AND_COACH',
  'SUPERVISOR_AND_COACH',
  'SBV',
  'AUTHOR',
  'HEALTH',
  'TRADE_SECRET',
  'EARLY_END',
] as const;
export type FormAudience = (typeof FORM_AUDIENCES)[number];

export interface PersonAnswer {
  name: string;
  role?: string;
  phone?: string;
  email?: string;
}

export interface AddressAnswer {
  street: string;
  postcode: string;
  place: string;
}

export type Row = { [field: string]: Exclude<Answer, Row[]> };
export type Answer = string | number | boolean | string[] | PersonAnswer | AddressAnswer | Row[];
/** Answers by field; not answered = absent. */
export type Answers = Record<string, Answer>;
