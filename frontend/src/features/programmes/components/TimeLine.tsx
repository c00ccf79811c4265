import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, Link } from '../../../ui';
import type { VersionLine } from '../api/types';
import { StateBadge } from './StateBadge';

/** What was, is and will be in force, then the drafts: from left to right, on a telephone from top to bottom. */
export function TimeLine({ versions, label }: { versions: VersionLine[]; label: string }) {
  const line = [...versions].sort((one, other) => placeOf(one).localeCompare(placeOf(other)));
  return (
    <ol className="time-line" aria-label={label}>
      {line.map((version) => (
        <li key={version.id} className={`time-line-${version.state.toLowerCase()}`}>
          <Entry version={version} />
        </li>
      ))}
    </ol>
  );
}

/** Sorts by day; the preset lies before all days, drafts after them. */
function placeOf({ state, inForceFrom, number }: VersionLine) {
  if (inForceFrom) return inForceFrom;
  const number4 = String(number).padStart(4, '0');
  return state === 'DRAFT' || state === 'TRIED' ? `9999-${number4}` : `0000-${number4}`;
}

function Entry({ version }: { version: VersionLine }) {
  const t = useTexts('programmes');
  const { id, number, state, inForceFrom, until, changedAt, changedBy, open } = version;
  const draft = state === 'DRAFT' || state === 'TRIED';
  return (
    <>
      <p className="strong">
        <Link to={paths.programmeVersion(id)}>{t('version', { number })}</Link>
      </p>
      <StateBadge state={state} />
      <p className="small muted">
        {draft
          ? t(changedBy ? 'line.changedBy' : 'line.changed', { date: formatDate(changedAt), name: changedBy })
          : inForceFrom
            ? t(until ? 'line.fromUntil' : 'line.from', {
                from: formatDate(inForceFrom),
                until: until && formatDate(until),
              })
            : t(until ? 'line.presetUntil' : 'line.preset', { until: until && formatDate(until) })}
      </p>
      {(draft || state === 'PRESET') && open > 0 && (
        <p className="small">{t('line.open', { count: open })}</p>
      )}
    </>
  );
}
