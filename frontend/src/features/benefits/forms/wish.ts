import { centsOf, eurosOf } from '../../../forms/money';
import { optionalText, requiredText, z } from '../../../forms/z';
import type { PackagePart } from '../../cases/api/usePackage';
import type { Wish } from '../api/useRequests';

export const PAYERS: NonNullable<Wish['restBy']>[] = ['EMPLOYER', 'EMPLOYEE', 'OTHER'];
export const CARRIERS: NonNullable<Wish['carrier']>[] = [
  'NONE',
  'PENSION',
  'EMPLOYMENT_AGENCY',
  'ACCIDENT',
  'OTHER',
];
export const ANSWERS: NonNullable<Wish['carrierAnswer']>[] = [
  'ASKED',
  'COMPETENT',
  'GRANTED',
  'REFUSED',
  'NOT_COMPETENT',
];

/** Only what it is for has to be said; all else may come later. */
export const wishFields = {
  purpose: requiredText(1000),
  cost: optionalText(20).refine((text) => text === '' || (centsOf(text) ?? 0) > 0, 'errors.number'),
  offerThere: z.boolean(),
  restBy: z.string(),
  restName: optionalText(160),
  carrier: z.string(),
  carrierAnswer: z.string(),
  carrierNote: optionalText(500),
};

export const wishSchema = z.object(wishFields);
export type WishValues = z.infer<typeof wishSchema>;

export const wishStart = (part?: PackagePart): WishValues => ({
  purpose: part?.purpose ?? '',
  cost: eurosOf(part?.costCents),
  offerThere: part?.offerThere ?? false,
  restBy: part?.restBy ?? '',
  restName: part?.restName ?? '',
  carrier: part?.carrier ?? '',
  carrierAnswer: part?.carrierAnswer ?? '',
  carrierNote: part?.carrierNote ?? '',
});

export const wishOf = (values: WishValues): Wish => ({
  purpose: values.purpose,
  costCents: values.cost ? (centsOf(values.cost) ?? null) : null,
  offerThere: values.offerThere,
  restBy: (values.restBy || null) as Wish['restBy'],
  restName: values.restBy === 'OTHER' ? values.restName || null : null,
  carrier: (values.carrier || null) as Wish['carrier'],
  carrierAnswer:
    values.carrier && values.carrier !== 'NONE'
      ? ((values.carrierAnswer || null) as Wish['carrierAnswer'])
      : null,
  carrierNote: values.carrierNote || null,
});
