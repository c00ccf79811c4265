import { useId } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { formatCents, formatDate } from '../../../ui';
import { useWidth } from '../../../ui/useWidth';
import type { Package } from '../../cases/api/usePackage';
import { useHoursText } from '../../cases/useHoursText';
import { cut, type Share, sharesOf } from '../picture';
import { useStateWords } from '../useStateWords';

const ROW = 86;
const BAR = 22;

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
  return (
    <div ref={element} className="package-picture">
      <svg
        width="100%"
        height={rows.length * ROW}
        viewBox={`0 0 ${width} ${rows.length * ROW}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{t('package.picture')}</title>
        <desc id={`${id}-d`}>{sentence}</desc>
        {rows.map((row, place) => (
          <Bar key={row.id} row={row} top={place * ROW} width={width} />
        ))}
      </svg>
    </div>
  );
}

function Bar({ row, top, width }: { row: Row; top: number; width: number }) {
  const all = row.shares.reduce((sum, { cents }) => sum + cents, 0);
  let left = 0;
  return (
    <g>
      <text className="package-name" x={0} y={top + 16}>
        {cut(row.name, width - 110)}
      </text>
      <text className="package-label" x={width} y={top + 16} textAnchor="end">
        {row.state}
      </text>
      <rect className="package-none" x={0.5} y={top + 26} width={width - 1} height={BAR} rx={3} />
      {row.shares.map(({ by, cents }) => {
        const x = left;
        const wide = (cents / all) * width;
        left += wide;
        return (
          <rect
            key={by}
            className={`package-share package-${by}`}
            x={x}
            y={top + 26}
            width={wide}
            height={BAR}
          />
        );
      })}
      <text className="package-label" x={0} y={top + 26 + BAR + 18}>
        {cut(row.words, width, 6.8)}
      </text>
    </g>
  );
}
