import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { catalogueKey } from '../../cases/api/useCatalogue';

export type Benefit = Schema<'BenefitView'>;
export type BenefitEntry = Schema<'WriteBenefit'>;

const PATH = '/api/benefits';
interface EntryWish {
  entry: BenefitEntry;
  /** The entry that is changed, as it was seen; without one a new entry is made. */
  seen?: { id: string; version: number };
}

export function useSaveBenefit(onDone: (benefit: Benefit) => void) {
  return useWrite(
    ({ entry, seen }: EntryWish, options) =>
      seen
        ? api.put<Benefit>(`${PATH}/${seen.id}`, entry, { ...options, ifMatch: seen.version })
        : api.post<Benefit>(PATH, entry, options),
    { invalidates: [catalogueKey], onDone },
  );
}
