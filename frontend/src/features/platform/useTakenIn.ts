import { useEffect, useState } from 'react';
import type { Office } from './api/offices';

/** Offices that were on their way while this page showed and have arrived: their box would go without a word. */
export function useTakenIn(offices: Office[]): Office[] {
  const [seen, setSeen] = useState<string[]>([]);
  useEffect(() => {
    const more = offices.filter(({ key, state }) => state === 'ONBOARDING' && !seen.includes(key));
    if (more.length > 0) setSeen([...seen, ...more.map(({ key }) => key)]);
  }, [offices, seen]);
  return offices.filter(({ key, state }) => state === 'TRIAL' && seen.includes(key));
}
