import { createContext, useContext } from 'react';
import type { Id } from '../model/doc';
import type { Fault } from '../model/places';

export function countByThing(faults: Fault[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { id } of faults) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const SelectedFaults = createContext<Fault[]>([]);
export const SelectedFaultsProvider = SelectedFaults.Provider;

/** What is wrong with a box of the chosen thing. */
export function useFault(box: string): string | undefined {
  return useContext(SelectedFaults).find((fault) => fault.box === box || fault.box === `${box}.de`)?.detail;
}

/** Findings about the chosen thing that belong to none of its boxes. */
export function useOtherFaults(): Fault[] {
  return useContext(SelectedFaults).filter((fault) => fault.box === undefined);
}
