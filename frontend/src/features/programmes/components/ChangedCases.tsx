import { useState } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Checkbox, formatMinutes, Link, Pager, Table } from '../../../ui';
import type { ChangedCase, SimulatedResult } from '../api/types';

const PAGE = 50;

export const isOther = ({ before, after }: ChangedCase) => JSON.stringify(before) !== JSON.stringify(after);

/** Whose result, hours or months would be different, and by which rule; the same as a file. */
export function ChangedCases({ changed, number }: { changed: ChangedCase[]; number: number }) {
  const t = useTexts('programmes');
  const [shown, setShown] = useState(PAGE);
  const [all, setAll] = useState(false);
  const numbered = changed.map((one, index) => ({ ...one, place: index + 1 }));
  const same = changed.filter((one) => !isOther(one)).length;
  const onlyRules = same === changed.length;
  const rows = all || onlyRules ? numbered : numbered.filter(isOther);
  const name = (one: ChangedCase & { place: number }) =>
    one.number ?? t('simulation.case', { place: one.place });
  const months = (value: number | null) => (value === null ? '–' : `${value} ${t('units.months')}`);
  const minutes = (value: number | null) => (value === null ? '–' : formatMinutes(value));
  const words = ({ title, before, after }: ChangedCase['rules'][number]) =>
    `${title || t('conditions.untitled')}: ${t(`outcomes.${before ?? 'NONE'}`)} → ${t(`outcomes.${after ?? 'NONE'}`)}`;
  // A rule that is only asked anew and met changes nothing for the case.
  const telling = ({ rules }: ChangedCase) =>
    rules.filter(({ before, after }) => [before, after].some((outcome) => outcome && outcome !== 'PASS'));
  const save = () => {
    const lines = [
      [
        t('simulation.caseHead'),
        ...(['before', 'after'] as const).flatMap((side) =>
          ['verdict', 'hours', 'months'].map(
            (what) => `${t(`simulation.${what}`)} (${t(`simulation.${side}`)})`,
          ),
        ),
        t('simulation.rules'),
      ],
      ...numbered.map((one) => [
        name(one),
        ...cells(one.before),
        ...cells(one.after),
        one.rules.map(words).join(' | '),
      ]),
    ];
    const cells_ = lines.map((line) => line.map(quoted).join(';')).join('\r\n');
    const address = URL.createObjectURL(
      new Blob([`\uFEFF${cells_}\r\n`], { type: 'text/csv;charset=utf-8' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = `erprobung-fassung-${number}.csv`;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  const cells = (result: SimulatedResult) => [
    t(`verdicts.${result.verdict}`),
    result.minutes === null ? '' : (result.minutes / 60).toFixed(2).replace('.', ','),
    result.months === null ? '' : String(result.months),
  ];
  const change = (before: string, after: string) => (before === after ? before : `${before} → ${after}`);
  if (changed.length === 0) return null;
  const title = t(onlyRules ? 'simulation.onlyRules' : 'simulation.changed', {
    count: onlyRules ? same : changed.length - same,
  });
  return (
    <section className="section stack" aria-labelledby="changed">
      <h2 id="changed">{title}</h2>
      {same > 0 && !onlyRules && (
        <Checkbox
          label={t('simulation.showSame', { count: same })}
          checked={all}
          onChange={(event) => setAll(event.target.checked)}
        />
      )}
      <p>
        <Button onClick={save}>{t('simulation.csv')}</Button>
      </p>
      <Table
        caption={title}
        rows={rows.slice(0, shown)}
        rowKey={({ place }) => String(place)}
        columns={[
          {
            id: 'case',
            head: t('simulation.caseHead'),
            rowHead: true,
            cell: (one) => (one.caseId ? <Link to={paths.case(one.caseId)}>{name(one)}</Link> : name(one)),
          },
          {
            id: 'verdict',
            head: t('simulation.verdict'),
            cell: (one) => change(t(`verdicts.${one.before.verdict}`), t(`verdicts.${one.after.verdict}`)),
          },
          {
            id: 'hours',
            head: t('simulation.hours'),
            cell: (one) => change(minutes(one.before.minutes), minutes(one.after.minutes)),
          },
          {
            id: 'months',
            head: t('simulation.months'),
            cell: (one) => change(months(one.before.months), months(one.after.months)),
          },
          {
            id: 'rules',
            head: t('simulation.rules'),
            cell: (one) => (
              <ul className="rule-lines">
                {telling(one).map((rule) => (
                  <li key={rule.rule}>{words(rule)}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <Pager
        shown={Math.min(shown, rows.length)}
        total={rows.length}
        hasMore={shown < rows.length}
        onMore={() => setShown(shown + PAGE)}
      />
      {changed.some(({ caseId }) => caseId === null) && (
        <p className="small muted">{t('simulation.withoutNumber')}</p>
      )}
    </section>
  );
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(text: string) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
