import type { Schema } from '../../../api/schema';
import { requiredDay, z } from '../../../forms/z';
import { today } from '../../../ui';

export type RecordedFor = Schema<'RecordedFor'>;

export const CHANNELS: RecordedFor['channel'][] = ['PHONE', 'LETTER', 'IN_PERSON'];

/** A step that somebody took by telephone, by letter or in person, written down for them. */
export const recordedForSchema = z.object({
  participantId: z.string().min(1, 'errors.choose'),
  channel: z.string().min(1, 'errors.choose'),
  receivedOn: requiredDay(),
  note: z.string().trim().max(500),
});

export type RecordedForValues = z.infer<typeof recordedForSchema>;

export const recordedForStart = (participantId = ''): RecordedForValues => ({
  participantId,
  channel: '',
  receivedOn: today(),
  note: '',
});

export const recordedForWish = ({ note, channel, ...rest }: RecordedForValues): RecordedFor => ({
  ...rest,
  channel: channel as RecordedFor['channel'],
  note: note || undefined,
});
