import { type Me, offered } from '../../api/useMe';

/** In whose name somebody may ask themselves; the API checks it again. */
const OWN: Record<string, string[]> = {
  EMPLOYEE: ['EMPLOYEE'],
  EMPLOYER: ['HR', 'SUPERVISOR'],
  SBV: ['SBV'],
  WORKSHOP: ['WORKSHOP'],
  IFD_ADVISER: ['IFD_ADVISER'],
  CASE_WORKER: ['OFFICE'],
};

/** For whom a call, a letter or a visit is written down. */
export const RECORDED = ['EMPLOYEE', 'HR', 'SUPERVISOR', 'SBV', 'WORKSHOP', 'IFD_ADVISER'];

export const ownAsking = (me: Me): string[] => me.roles.flatMap((role) => OWN[role] ?? []);

/** Where there is only one possibility nobody is asked; empty if there are several. */
export function soleAsking(me: Me): string {
  const own = ownAsking(me);
  return (own.length === 1 && own[0]) || '';
}

/** Who invites people into cases also writes down what comes by telephone, letter or visit. */
export const mayRecord = (me: Me): boolean =>
  offered(me, 'PARTICIPANT_INVITE') || offered(me, 'RECORD_FOR_OTHERS');
