import type { FormField } from '../definition/types';

export interface Pair {
  self: FormField;
  other: FormField;
}

/** Fields asked twice, of the person and of the company: `selfPace` and `otherPace`. */
export function pairsOf(fields: FormField[]): Pair[] {
  return fields.flatMap((self) => {
    if (!/^self[A-Z]/.test(self.field)) return [];
    const other = fields.find(
      ({ field, kind }) => field === self.field.replace(/^self/, 'other') && kind === self.kind,
    );
    return other ? [{ self, other }] : [];
  });
}
