import { optionalText, requiredText, z } from '../../../forms/z';
import type { InviteWish } from '../api/useInvite';

export const inviteSchema = z
  .object({
    salutation: z.enum(['FRAU', 'HERR', 'NONE']),
    givenName: requiredText(80),
    familyName: requiredText(80),
    role: z.string().min(1, 'errors.choose'),
    organisationId: z.string(),
    groupId: z.string(),
    deputyId: z.string(),
    channel: z.enum(['MAIL', 'LETTER', 'NONE']),
    email: z.union([z.literal(''), z.email().max(200)]),
    phone: optionalText(40),
    postalAddress: optionalText(400),
  })
  .superRefine((person, check) => {
    if (person.channel === 'MAIL' && !person.email) {
      check.addIssue({ code: 'custom', path: ['email'], message: 'errors.required' });
    }
    if (person.channel === 'LETTER' && !person.postalAddress) {
      check.addIssue({ code: 'custom', path: ['postalAddress'], message: 'errors.required' });
    }
  });

export type InviteForm = z.infer<typeof inviteSchema>;

export const emptyInvite: InviteForm = {
  salutation: 'FRAU',
  givenName: '',
  familyName: '',
  role: '',
  organisationId: '',
  groupId: '',
  deputyId: '',
  channel: 'MAIL',
  email: '',
  phone: '',
  postalAddress: '',
};

export function inviteWish(form: InviteForm, inGroup: boolean): InviteWish {
  const { deputyId: _, ...rest } = form;
  return {
    ...rest,
    role: form.role as InviteWish['role'],
    email: form.email || null,
    phone: form.phone || null,
    postalAddress: form.postalAddress || null,
    organisationId: form.organisationId || null,
    groupId: (inGroup && form.groupId) || null,
  };
}
