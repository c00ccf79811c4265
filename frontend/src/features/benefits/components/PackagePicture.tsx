import { useId } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { formatCents, formatDate } from '../../../ui';
import { useWidth } from '../../../ui/useWidth';
import type { Package } from '../../cases/api/usePackage';
import { useHoursText } from '../../cases/useHoursText';
import { type Share, sharesOf, wrap } from '../picture';
import { useStateWords } from '../useStateWords';

const LINE = 20;
const BAR = 22;
const GAP = 16;
/** Width of a letter of a name and of a note, about. */
const LETTER = 8.8;
const SMALL = 7.2;

interface Row {
  id: string;
  name: string;
  state: string;
  shares: Share[];
  words: string;
}

interface PackagePictureProps {
  pack: Package;
  /** How the programme of the coaching is called. */
  coaching: string;
  sentence: string;
}

/** Each help as one bar, divided by who pays which part. The table beside says the same. */
export function PackagePicture({ pack, coaching, sentence }: PackagePictureProps) {
  const t = useTexts('benefits');
  const stateOf = useStateWords();
  const text = useHoursText();
  const id = useId();
  const { element, width } = useWidth<HTMLDivElement>(640);
  const paid = (shares: Share[]) =>
    shares.map(({ by, cents }) => `${t(`paidBy.${by}`)} ${formatCents(cents)}`).join(' · ');
  const rows: Row[] = [];
  if (pack.grantedMinutes) {
    const hours = text(pack.grantedMinutes, pack.unitMinutes);
    rows.push({
      id: 'coaching',
      name: coaching,
      state: t('state.GRANTED'),
      shares: [{ by: 'OFFICE', cents: 1 }],
      words: t('package.coachingPaid', { hours }),
    });
  }
  for (const part of pack.parts.filter(({ state }) => state !== 'WITHDRAWN')) {
    const shares = sharesOf(part);
    rows.push({
      id: part.id,
      name: part.name,
      state: stateOf(part),
      shares,
      words:
        part.state === 'ENDED' && part.endsOn
          ? t('package.ended', { date: formatDate(part.endsOn) })
          : shares.length > 0
            ? paid(shares)
            : t(`package.noMoney.${part.kind}`),
    });
  }
  if (rows.length === 0) return null;
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + laidOut(row, width).height);
  const height = tops.at(-1) ?? 0;
  return (
    <div ref={element} className="package-picture">
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{t('package.picture')}</title>
        <desc id={`${id}-d`}>{sentence}</desc>
        {rows.map((row, place) => (
          <Bar key={row.id} row={row} top={tops[place] ?? 0} width={width} />
        ))}
      </svg>
    </div>
  );
}

/** Where the lines of a row stand; the state has its own line where it does not fit beside the name. */
function laidOut({ name, state, words }: Row, width: number) {
  const beside = name.length * LETTER + state.length * SMALL + GAP <= width;
  const names = wrap(name, width, LETTER);
  const notes = wrap(words, width, SMALL);
  const bar = (names.length + (beside ? 0 : 1)) * LINE + 6;
  return { beside, names, notes, bar, height: bar + BAR + notes.length * LINE + 18 };
}

function Bar({ row, top, width }: { row: Row; top: number; width: number }) {
  const all = row.shares.reduce((sum, { cents }) => sum + cents, 0);
  const { beside, names, notes, bar } = laidOut(row, width);
  let left = 0;
  return (
    <g>
      {names.map((line, place) => (
        <text key={line} className="package-name" x={0} y={top + 16 + place * LINE}>
          {line}
        </text>
      ))}
      <text
        className="package-label"
        x={beside ? width : 0}
        y={top + 16 + (beside ? 0 : names.length * LINE)}
        textAnchor={beside ? 'end' : 'start'}
      >
        {row.state}
      </text>
      <rect className="package-none" x={0.5} y={top + bar} width={width - 1} height={BAR} rx={3} />
      {row.shares.map(({ by, cents }) => {
        const x = left;
        const wide = (cents / all) * width;
        left += wide;
        return (
          <rect
            key={by}
            className={`package-share package-${by}`}
            x={x}
            y={top + bar}
            width={wide}
            height={BAR}
          />
        );
      })}
      {notes.map((line, place) => (
        <text key={line} className="package-label" x={0} y={top + bar + BAR + 18 + place * LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}
