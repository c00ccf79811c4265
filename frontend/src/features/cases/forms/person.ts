import type { Schema } from '../../../api/schema';
import { z } from '../../../forms/z';

type PersonDetails = Schema<'PersonDetails'>;

export const SALUTATIONS = ['FRAU', 'HERR', 'NONE'] as const;

/** Somebody by name and address; nobody needs an account, so every way of reaching them may be missing. */
export const personShape = {
  salutation: z.string(),
  givenName: z.string().trim().max(100),
  familyName: z.string().trim().max(100),
  email: z.union([z.literal(''), z.string().trim().max(200).pipe(z.email('errors.email'))]),
  phone: z.string().trim().max(60),
  postalAddress: z.string().trim().max(400),
};

export const personSchema = z.object({
  ...personShape,
  salutation: z.string().min(1, 'errors.choose'),
  givenName: personShape.givenName.min(1, 'errors.required'),
  familyName: personShape.familyName.min(1, 'errors.required'),
});

export type PersonValues = z.infer<typeof personSchema>;

export const NOBODY: PersonValues = {
  salutation: '',
  givenName: '',
  familyName: '',
  email: '',
  phone: '',
  postalAddress: '',
};

/** What the API takes: fields that stayed empty are left out. */
export function personWish(person: PersonValues): PersonDetails {
  return {
    salutation: person.salutation as PersonDetails['salutation'],
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email || undefined,
    phone: person.phone || undefined,
    postalAddress: person.postalAddress || undefined,
  };
}
