import { useTexts } from '../../../i18n/useTexts';
import { formatNumber, Table } from '../../../ui';

const VERDICTS = ['FITS', 'WITH_REASON', 'OPEN', 'STOPS'];

/** How many cases stand where, before and after: two bars, a sentence and the same as a table. */
export function VerdictPicture({ verdicts }: { verdicts: Record<string, number> }) {
  const t = useTexts('programmes');
  const count = (side: 0 | 1, verdict: string) =>
    Object.entries(verdicts).reduce(
      (sum, [key, number]) => (key.split('>')[side] === verdict ? sum + number : sum),
      0,
    );
  const total = Object.values(verdicts).reduce((sum, number) => sum + number, 0);
  const moved = Object.entries(verdicts).reduce((sum, [key, number]) => {
    const [before, after] = key.split('>');
    return before === after ? sum : sum + number;
  }, 0);
  const rows = VERDICTS.map((verdict) => ({ verdict, before: count(0, verdict), after: count(1, verdict) }));
  return (
    <section className="section" aria-labelledby="verdicts">
      <h2 id="verdicts">{t('simulation.verdicts')}</h2>
      <p>{t('simulation.moved', { count: moved, total: formatNumber(total) })}</p>
      <div aria-hidden="true">
        {(['before', 'after'] as const).map((side) => (
          <div className="verdict-line" key={side}>
            <span className="small">{t(`simulation.${side}`)}</span>
            <svg aria-hidden="true" className="verdict-bar" viewBox="0 0 1000 40" preserveAspectRatio="none">
              {bars(rows.map((row) => row[side])).map(({ x, width }, index) => (
                <rect
                  key={VERDICTS[index]}
                  className={`verdict-${VERDICTS[index]?.toLowerCase()}`}
                  x={x}
                  y={0}
                  width={width}
                  height={40}
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <Table
        caption={t('simulation.verdicts')}
        rows={rows}
        rowKey={({ verdict }) => verdict}
        columns={[
          {
            id: 'verdict',
            head: t('simulation.verdict'),
            rowHead: true,
            cell: ({ verdict }) => (
              <>
                <span className={`verdict-key verdict-${verdict.toLowerCase()}`} aria-hidden="true" />{' '}
                {t(`verdicts.${verdict}`)}
              </>
            ),
          },
          {
            id: 'before',
            head: t('simulation.before'),
            right: true,
            cell: ({ before }) => formatNumber(before),
          },
          { id: 'after', head: t('simulation.after'), right: true, cell: ({ after }) => formatNumber(after) },
        ]}
      />
    </section>
  );
}

function bars(numbers: number[]) {
  const total = Math.max(
    numbers.reduce((sum, number) => sum + number, 0),
    1,
  );
  let x = 0;
  return numbers.map((number) => {
    const width = (number / total) * 1000;
    const bar = { x, width };
    x += width;
    return bar;
  });
}
