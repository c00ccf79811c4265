import { useTexts } from '../../../i18n/useTexts';
import { DateInput } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { useUnitHint } from '../../cases/useHoursText';
import { GIVING_HOURS } from '../api/kinds';
import type { DecisionKind } from '../api/types';
import type { DraftContent } from '../useDraftContent';

export interface DraftFieldsProps {
  kind: DecisionKind;
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
  /** What the API says of a field. */
  errorOf?: (field: string) => string | undefined;
}

/** Fields with words that the notice says. */
export interface TextFieldsProps extends DraftFieldsProps {
  /** Who will read them. */
  readers: string;
}

interface FrameFieldsProps extends DraftFieldsProps {
  unitMinutes: number | null;
}

/** Hours and days of a decision. */
export function FrameFields({ kind, content, change, errorOf, unitMinutes }: FrameFieldsProps) {
  const t = useTexts('decisions');
  const unitHint = useUnitHint();
  const gives = GIVING_HOURS.includes(kind);
  const label = kind === 'EXTEND' ? 'words.moreHours' : kind === 'CHANGE' ? 'words.lessHours' : 'words.hours';
  const stops = kind === 'STOP' || kind === 'STOP_BENEFIT';
  if (kind === 'CHANGE_BENEFIT') return <KeptEnd content={content} change={change} errorOf={errorOf} />;
  if (!gives && kind !== 'CHANGE' && !stops) return null;
  const minutes = content.minutes ?? undefined;
  const shown = kind === 'CHANGE' && minutes ? -minutes : minutes;
  return (
    <>
      {!stops && (
        <DurationField
          label={t(label)}
          hint={unitHint(shown, unitMinutes)}
          name="minutes"
          error={errorOf?.('minutes')}
          value={shown}
          onChange={(value) =>
            change({ minutes: value === undefined ? null : kind === 'CHANGE' && value > 0 ? -value : value })
          }
        />
      )}
      {gives && kind !== 'EXTEND' && (
        <DateInput
          label={t('words.startsOn')}
          name="startsOn"
          error={errorOf?.('startsOn')}
          value={content.startsOn ?? ''}
          onChange={(startsOn) => change({ startsOn })}
        />
      )}
      <DateInput
        label={t(kind === 'CHANGE' ? 'words.newEnd' : 'words.endsOn')}
        name="endsOn"
        error={errorOf?.('endsOn')}
        value={content.endsOn ?? ''}
        onChange={(endsOn) => change({ endsOn })}
      />
    </>
  );
}

/** A change keeps the end that is set, moves it or takes it back; what cannot be read as a day would take it back as well. */
function KeptEnd({ content, change, errorOf }: Omit<DraftFieldsProps, 'kind'>) {
  const t = useTexts('decisions');
  const typed = content.endsOn ?? '';
  return (
    <DateInput
      label={t('words.endsOn')}
      hint={t('words.keptEndHint')}
      optional
      name="endsOn"
      value={typed}
      onChange={(endsOn) => change({ endsOn })}
      error={typed && !/^\d{4}-\d{2}-\d{2}$/.test(typed) ? t('words.keptEndWrong') : errorOf?.('endsOn')}
    />
  );
}
