import { useTexts } from '../../../i18n/useTexts';
import { DateInput } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { GIVING_HOURS } from '../api/kinds';
import type { DecisionKind } from '../api/types';
import type { DraftContent } from '../useDraftContent';

export interface DraftFieldsProps {
  kind: DecisionKind;
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
}

/** Hours and days of a decision. */
export function FrameFields({ kind, content, change }: DraftFieldsProps) {
  const t = useTexts('decisions');
  const gives = GIVING_HOURS.includes(kind);
  const label = kind === 'EXTEND' ? 'words.moreHours' : kind === 'CHANGE' ? 'words.lessHours' : 'words.hours';
  if (!gives && kind !== 'CHANGE' && kind !== 'STOP') return null;
  const minutes = content.minutes ?? undefined;
  return (
    <>
      {kind !== 'STOP' && (
        <DurationField
          label={t(label)}
          name="minutes"
          value={kind === 'CHANGE' && minutes ? -minutes : minutes}
          onChange={(value) =>
            change({ minutes: value === undefined ? null : kind === 'CHANGE' && value > 0 ? -value : value })
          }
        />
      )}
      {gives && kind !== 'EXTEND' && (
        <DateInput
          label={t('words.startsOn')}
          name="startsOn"
          value={content.startsOn ?? ''}
          onChange={(startsOn) => change({ startsOn })}
        />
      )}
      <DateInput
        label={t(kind === 'CHANGE' ? 'words.newEnd' : 'words.endsOn')}
        name="endsOn"
        value={content.endsOn ?? ''}
        onChange={(endsOn) => change({ endsOn })}
      />
    </>
  );
}
