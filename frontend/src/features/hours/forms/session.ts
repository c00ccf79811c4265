import { z } from '../../../forms/z';
import { SESSION_KINDS } from '../api/types';

/** What a session takes from the grant, as the API books it: each begun step as a whole, but never more than is there. */
export function bookedMinutes(held: number, step: number, there: number) {
  return held > there ? held : Math.min(Math.ceil(held / step) * step, there);
}

/** Texts come from outside, so that the schema knows no language. */
export const sessionSchema = (t: (key: string) => string) =>
  z.object({
    heldOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, t('new.error.date')),
    place: z.string().trim().min(1, t('new.error.place')).max(120),
    kind: z.enum(SESSION_KINDS),
    minutes: z
      .number(t('new.error.minutes'))
      .int()
      .min(5, t('new.error.minutes'))
      .max(720, t('new.error.minutes')),
    topic: z.string().trim().min(1, t('new.error.topic')).max(200),
    note: z.string().max(4000),
    noteAudience: z.string(),
    fromReserve: z.boolean(),
  });
