import { useState } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatMinutes, Link, Pager, Table } from '../../../ui';
import type { ChangedCase, SimulatedResult } from '../api/types';

const PAGE = 50;

/** Whose result, hours or months would be different, and by which rule; the same as a file. */
export function ChangedCases({ changed, number }: { changed: ChangedCase[]; number: number }) {
  const t = useTexts('programmes');
  const [shown, setShown] = useState(PAGE);
  const rows = changed.map((one, index) => ({ ...one, place: index + 1 }));
  const name = (one: ChangedCase & { place: number }) =>
    one.number ?? t('simulation.case', { place: one.place });
  const months = (value: number | null) => (value === null ? '–' : `${value} ${t('units.months')}`);
  const minutes = (value: number | null) => (value === null ? '–' : formatMinutes(value));
  const rules = (one: ChangedCase) =>
    one.rules.map(
      ({ title, before, after }) =>
        `${title}: ${t(`outcomes.${before ?? 'NONE'}`)} → ${t(`outcomes.${after ?? 'NONE'}`)}`,
    );
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
      ...rows.map((one) => [name(one), ...cells(one.before), ...cells(one.after), rules(one).join(' | ')]),
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
  if (changed.length === 0) return <p>{t('simulation.nothing')}</p>;
  return (
    <section className="section" aria-labelledby="changed">
      <h2 id="changed">{t('simulation.changed', { count: changed.length })}</h2>
      <Button onClick={save}>{t('simulation.csv')}</Button>
      <Table
        caption={t('simulation.changed', { count: changed.length })}
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
          { id: 'rules', head: t('simulation.rules'), cell: (one) => rules(one).join('; ') },
        ]}
      />
      <Pager
        shown={Math.min(shown, rows.length)}
        total={rows.length}
        hasMore={shown < rows.length}
        onMore={() => setShown(shown + PAGE)}
      />
    </section>
  );
}

/** A cell that no spreadsheet takes for a formula. */
function quoted(text: string) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
