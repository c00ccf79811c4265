import { centsOf, eurosOf } from '../../../forms/money';
import { optionalText, requiredText, z } from '../../../forms/z';
import type { Benefit, BenefitEntry } from '../api/useCatalogue';

export const RECIPIENTS: Benefit['recipient'][] = ['EMPLOYEE', 'EMPLOYER'];
/** Who reads the paper of an application: what a company asks for is nothing the employee reads. */
export const audienceOf = (recipient?: Benefit['recipient']) =>
  recipient === 'EMPLOYER' ? ('DECIDING_BODY' as const) : ('HEALTH' as const);

export const KINDS: Benefit['kind'][] = ['MONEY', 'ADVICE', 'TRAINING'];

export const entrySchema = z.object({
  name: requiredText(160),
  plainWords: requiredText(600),
  recipient: z.string().min(1, 'errors.choose'),
  kind: z.string().min(1, 'errors.choose'),
  legalBasis: requiredText(200),
  usualSharePercent: z
    .string()
    .refine((text) => text === '' || (/^\d{1,3}$/.test(text) && +text >= 1 && +text <= 100), 'errors.number'),
  cap: optionalText(20).refine((text) => text === '' || (centsOf(text) ?? 0) > 0, 'errors.number'),
  uncapped: z.boolean(),
  claim: z.boolean(),
  needsCoaching: z.boolean(),
  active: z.boolean(),
});

export type EntryValues = z.infer<typeof entrySchema>;

export const entryStart = (entry?: BenefitEntry): EntryValues => ({
  name: entry?.name ?? '',
  plainWords: entry?.plainWords ?? '',
  recipient: entry?.recipient ?? '',
  kind: entry?.kind ?? '',
  legalBasis: entry?.legalBasis ?? '',
  usualSharePercent: entry?.usualSharePercent ? String(entry.usualSharePercent) : '',
  cap: eurosOf(entry?.capCents),
  uncapped: entry?.uncapped ?? false,
  claim: entry?.claim ?? false,
  needsCoaching: entry?.needsCoaching ?? false,
  active: entry?.active ?? true,
});

/** What is no money has neither share nor cap. */
export function entryWish({ cap, usualSharePercent, uncapped, ...values }: EntryValues): BenefitEntry {
  const money = values.kind === 'MONEY';
  return {
    ...values,
    recipient: values.recipient as Benefit['recipient'],
    kind: values.kind as Benefit['kind'],
    usualSharePercent: money && usualSharePercent ? Number(usualSharePercent) : null,
    capCents: money && !uncapped && cap ? (centsOf(cap) ?? null) : null,
    uncapped: money && uncapped,
  };
}
