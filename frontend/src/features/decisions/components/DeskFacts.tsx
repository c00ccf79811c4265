import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { formatCents, formatDate, Link, Notice, today } from '../../../ui';
import { useHoursText } from '../../cases/useHoursText';
import { useTheCaseIfOpen } from '../../cases/useTheCase';
import { isGranted } from '../api/kinds';
import type { DecisionDesk } from '../api/types';

type BenefitFacts = NonNullable<DecisionDesk['benefit']>;

/** The benefit beside coaching that is decided. */
function Benefit({ caseId, benefit }: { caseId: string; benefit: BenefitFacts }) {
  const t = useTexts('decisions');
  const rows: Row[] = [
    [t('benefit.name'), benefit.name],
    [t('benefit.purpose'), benefit.purpose],
  ];
  if (benefit.kind === 'MONEY') {
    rows.push([t('benefit.cost'), benefit.costCents ? formatCents(benefit.costCents) : t('benefit.noCost')]);
  }
  if (benefit.askedOn) rows.push([t('benefit.asked'), formatDate(benefit.askedOn)]);
  if (benefit.holdsSince) {
    const date = formatDate(benefit.holdsSince);
    rows.push([
      t('benefit.holds'),
      benefit.grantedCents
        ? t('benefit.holdsSince', { money: formatCents(benefit.grantedCents), date })
        : t('benefit.since', { date }),
    ]);
  }
  if (benefit.endsOn) rows.push([t('benefit.ends'), formatDate(benefit.endsOn)]);
  const silence = benefit.deemedGrantedAfter;
  return (
    <section aria-labelledby="facts" className="stack">
      <h2 id="facts">{t('benefit.title')}</h2>
      <Rows rows={rows} />
      {silence && silence < today() && (
        <Notice tone="danger" title={t('benefit.deemedTitle')}>
          <p>{t('benefit.deemed', { date: formatDate(silence) })}</p>
        </Notice>
      )}
      {silence && silence >= today() && (
        <p className="small">{t('benefit.silence', { date: formatDate(silence) })}</p>
      )}
      <p className="small">
        <Link to={paths.case(caseId, 'hilfen')}>{t('benefit.package')}</Link>
      </p>
    </section>
  );
}

/** What the decision is about. */
export function DeskFacts({ caseId, desk }: { caseId: string; desk: DecisionDesk }) {
  return desk.benefit ? (
    <Benefit caseId={caseId} benefit={desk.benefit} />
  ) : (
    <Coaching caseId={caseId} desk={desk} />
  );
}

type Row = [name: string, value: React.ReactNode];

function Rows({ rows }: { rows: Row[] }) {
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Coaching({ caseId, desk }: { caseId: string; desk: DecisionDesk }) {
  const t = useTexts('decisions');
  const hours = useHoursText();
  const { facts } = desk;
  // Where no coaching can be granted nobody waits for a coach or a plan.
  const awaited = useTheCaseIfOpen()?.coachingOffered !== false || facts.grantedMinutes > 0;
  const extension = isGranted(desk);
  const rows: Row[] = [];
  if (facts.filedOn) rows.push([t('facts.filed'), formatDate(facts.filedOn)]);
  if (facts.grantedMinutes > 0) {
    rows.push([
      t('facts.hours'),
      t('facts.hoursMore', {
        granted: hours(facts.grantedMinutes, desk.unitMinutes),
        used: hours(facts.usedMinutes, desk.unitMinutes),
      }),
    ]);
    if (facts.startsOn && facts.endsOn) {
      rows.push([
        t('facts.period'),
        t('facts.fromTo', { from: formatDate(facts.startsOn), to: formatDate(facts.endsOn) }),
      ]);
    }
  }
  if (extension) {
    if (facts.wishedBy) {
      rows.push([
        t('facts.wish'),
        t('facts.wishText', {
          minutes: hours(facts.wishedMinutes, desk.unitMinutes),
          count: facts.wishedMonths,
          name: facts.wishedBy,
          date: facts.wishedOn ? formatDate(facts.wishedOn) : '',
        }),
      ]);
      rows.push([t('facts.reason'), facts.wishReasons]);
    }
  } else if (facts.plannedMinutes) {
    rows.push([
      t('facts.planned'),
      t('facts.plannedText', {
        minutes: hours(facts.plannedMinutes, desk.unitMinutes),
        count: facts.plannedMonths ?? 0,
      }),
    ]);
  }
  if (awaited || facts.coach) rows.push([t('facts.coach'), facts.coach ?? t('facts.noCoach')]);
  // Of an extension they are what was said before the first grant, and must not read like news.
  const planned: Row[] = extension ? [] : rows;
  const named = (what: string, on: string | null) =>
    extension && on ? t('facts.of', { what: t(what), date: formatDate(on) }) : t(what);
  if (facts.situation) planned.push([named('facts.situation', facts.plannedAt), facts.situation]);
  if (facts.suitability) planned.push([named('facts.suitability', facts.plannedAt), facts.suitability]);
  if (facts.assessedBy) {
    const supported = t(facts.supported ? 'facts.supported' : 'facts.notSupported', {
      name: facts.assessedBy,
    });
    planned.push([named('facts.assessment', facts.assessedAt), `${supported} ${facts.assessment ?? ''}`]);
  } else if (awaited) {
    planned.push([named('facts.assessment', facts.assessedAt), t('facts.noAssessment')]);
  }
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('facts.title')}</h2>
      <Rows rows={rows} />
      {extension && (
        <section className="box stack stack-tight" aria-labelledby="earlier">
          <h3 id="earlier">{t('facts.earlier')}</h3>
          <p className="small muted">{t('facts.earlierText')}</p>
          <Rows rows={planned} />
        </section>
      )}
      {!extension && (awaited || facts.plannedMinutes) && (
        <p className="small">
          <Link to={paths.case(caseId, 'plan')}>{t('facts.readPlan')}</Link>
        </p>
      )}
    </section>
  );
}
